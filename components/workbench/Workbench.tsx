import { type DragEvent, useEffect, useRef, useState } from 'react'
import type { SnapshotParagraph } from '../../lib/document/snapshot'
import { textSnapshot } from '../../lib/editors/file/text-snapshot'
import type { TextSource } from '../../lib/panel/text-source'
import { Panel } from '../Panel'
import { useTranslate } from '../translate-context'
import { readChosenFile } from './read-chosen-file'
import { sampleReport } from './sample-report'
import { TextSurface, type TextSurfaceHandle } from './TextSurface'
import { useLeaveGuard } from './use-leave-guard'
import { WorkbenchBar } from './WorkbenchBar'
import { type Note, WorkbenchNote } from './WorkbenchNote'
import './Workbench.css'

interface WorkbenchProps {
  source: TextSource
  /** Open the sample report. */
  startWithSample: boolean
}

/** Text on the left, the panel on the right. Nothing is stored: the text lives as long as the page. */
export function Workbench({ source, startWithSample }: WorkbenchProps) {
  const translate = useTranslate()
  const surface = useRef<TextSurfaceHandle>(null)
  const [note, setNote] = useState<Note | null>(null)
  const [hasText, setHasText] = useState(false)
  const [isDropping, setIsDropping] = useState(false)
  const guard = useLeaveGuard()

  /** What was there before can be brought back until the user types. */
  const replace = (paragraphs: readonly SnapshotParagraph[], next: Omit<Note, 'before'>) => {
    const before = surface.current?.read() ?? []
    const wasOwn = guard.isOwn()
    source.forgetChoices()
    surface.current?.fill(paragraphs)
    guard.setOwn(false)
    setHasText(paragraphs.length > 0)
    setNote({ ...next, before: wasOwn ? before : null })
  }

  const openSample = () =>
    replace(textSnapshot(sampleReport).paragraphs, {
      key: 'pages.workbench.sampleNote',
      values: {},
    })

  const openFile = async (file: File, others = 0) => {
    const reading = await readChosenFile(file)
    if ('problem' in reading) {
      setNote({ key: reading.problem, values: {}, before: null, isProblem: true })
      return
    }
    replace(reading.snapshot.paragraphs, {
      key: others > 0 ? 'pages.workbench.openedFirst' : 'pages.workbench.opened',
      values: { name: file.name },
    })
  }

  const bringBack = (before: readonly SnapshotParagraph[]) => {
    surface.current?.fill(before)
    guard.setOwn(true)
    setHasText(true)
    setNote(null)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    if (startWithSample) openSample()
  }, [])

  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setIsDropping(false)
    const [file, ...others] = event.dataTransfer.files
    if (file) void openFile(file, others.length)
  }

  return (
    <div className="workbench">
      <WorkbenchBar
        onFile={(file) => void openFile(file)}
        onSample={openSample}
        onClear={hasText ? () => replace([], { key: 'pages.workbench.cleared', values: {} }) : null}
      />
      <main
        className="workbench__text"
        aria-label={translate('pages.workbench.text')}
        data-dropping={isDropping || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setIsDropping(event.dataTransfer.types.includes('Files'))
        }}
        onDragLeave={() => setIsDropping(false)}
        onDrop={onDrop}
      >
        <WorkbenchNote note={note} onBringBack={bringBack} onClose={() => setNote(null)} />
        <div className="workbench__sheet">
          <TextSurface
            source={source}
            handle={surface}
            onEdit={() => {
              const isEmpty = surface.current?.read().every(({ text }) => text === '') ?? true
              setHasText(!isEmpty)
              guard.setOwn(!isEmpty)
              if (isEmpty) setNote(null)
            }}
          />
          {!hasText && <p className="workbench__hint">{translate('pages.workbench.hint')}</p>}
        </div>
      </main>
      <aside className="workbench__panel" aria-label={translate('pages.workbench.panel')}>
        <Panel embedded />
      </aside>
    </div>
  )
}
