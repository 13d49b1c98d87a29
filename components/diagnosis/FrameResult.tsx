import { frameFacts } from '../../lib/diagnosis/facts'
import type { FrameProbe } from '../../lib/diagnosis/probe'
import { noLayers } from '../../lib/diagnosis/report-text'
import { useTranslate } from '../translate-context'
import { FactList } from './FactList'
import { LayerTable } from './LayerTable'

interface FrameResultProps {
  frame: FrameProbe
  /** Where the page has several. */
  number: number | null
}

export function FrameResult({ frame, number }: FrameResultProps) {
  const translate = useTranslate()
  const { reading } = frame
  return (
    <>
      {number !== null && (
        <h3 className="options__subheading">{translate('diagnosis.frame', { number })}</h3>
      )}
      <FactList facts={frameFacts(translate, frame)} />
      {frame.layers.length > 0 ? (
        <LayerTable
          layers={frame.layers}
          inUse={reading.state === 'ready' ? reading.layer : null}
        />
      ) : (
        <p className="options__note">{translate(noLayers(frame))}</p>
      )}
    </>
  )
}
