import { FileDown } from 'lucide-react'
import { useState } from 'react'
import { type BackupProblem, readBackup, takeBackup, writeBackup } from '../../lib/options/backup'
import { readTextFile } from '../../lib/options/read-text-file'
import { useTranslate } from '../translate-context'
import { DamagedSettingsList } from './DamagedSettingsList'
import { dayStamp, downloadText } from './download'
import { FileButton } from './FileButton'
import { useOptions } from './options-context'
import type { SectionProps } from './section'

export function BackupSection({ settings }: SectionProps) {
  const translate = useTranslate()
  const change = useOptions((state) => state.change)
  const announce = useOptions((state) => state.announce)
  const [problems, setProblems] = useState<BackupProblem[]>([])

  const importFile = async (file: File) => {
    const text = await readTextFile(file)
    const read =
      text === null
        ? { problems: [{ key: 'options.backup.problem.foreign' as const, values: {} }] }
        : readBackup(text)
    if ('problems' in read) {
      setProblems(read.problems)
      return
    }
    setProblems([])
    await change((present) => takeBackup(present, read.settings), 'options.backup.imported')
  }

  return (
    <>
      <p className="options__intro">{translate('options.backup.intro')}</p>
      <div className="options__buttons">
        <button
          type="button"
          className="button button--primary"
          onClick={() => {
            downloadText(
              `${translate('options.backup.fileName')}-${dayStamp()}.json`,
              writeBackup(settings),
              'application/json',
            )
            announce('options.backup.exported')
          }}
        >
          <FileDown size={15} aria-hidden="true" />
          {translate('options.backup.export')}
        </button>
        <FileButton
          label={translate('options.backup.import')}
          accept=".json,application/json"
          onFile={(file) => void importFile(file)}
        />
      </div>
      <p className="options__note">{translate('options.backup.importHint')}</p>
      <div role="alert">
        {problems.length > 0 && (
          <div className="problems">
            <p>{translate('options.backup.failed')}</p>
            <ul>
              {problems.map(({ key, values }) => (
                <li key={`${key} ${values.place}`}>{translate(key, values)}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <DamagedSettingsList />
    </>
  )
}
