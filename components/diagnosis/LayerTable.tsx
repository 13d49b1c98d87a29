import { Check, X } from 'lucide-react'
import { millisecondsWord } from '../../lib/diagnosis/facts'
import type { FrameProbe } from '../../lib/diagnosis/probe'
import { failureWord } from '../../lib/diagnosis/report-text'
import { layerName } from '../../lib/panel/reading-words'
import { useTranslate } from '../translate-context'

type Layer = FrameProbe['layers'][number]

interface LayerTableProps {
  /** Best first. */
  layers: readonly Layer[]
  inUse: string | null
}

export function LayerTable({ layers, inUse }: LayerTableProps) {
  const translate = useTranslate()
  return (
    <table className="layers">
      <caption>{translate('diagnosis.layers')}</caption>
      <thead>
        <tr>
          <th scope="col">{translate('diagnosis.layers.name')}</th>
          <th scope="col">{translate('diagnosis.layers.answer')}</th>
          <th scope="col" className="layers__number">
            {translate('diagnosis.layers.paragraphs')}
          </th>
          <th scope="col" className="layers__number">
            {translate('diagnosis.layers.characters')}
          </th>
          <th scope="col" className="layers__number">
            {translate('diagnosis.layers.milliseconds')}
          </th>
        </tr>
      </thead>
      <tbody>
        {layers.map((layer) => (
          <LayerRow key={layer.layer} layer={layer} isInUse={layer.layer === inUse} />
        ))}
      </tbody>
    </table>
  )
}

function LayerRow({ layer, isInUse }: { layer: Layer; isInUse: boolean }) {
  const translate = useTranslate()
  const name = layerName(layer.layer)
  const { answers, paragraphs, characters, milliseconds, reason } = layer
  return (
    <tr>
      <th scope="row">
        <code>{layer.layer}</code>
        {isInUse && <span className="layers__used">{translate('diagnosis.layers.inUse')}</span>}
        {name && <span className="preset__hint">{translate(name)}</span>}
      </th>
      <td>
        <span className="layers__answer" data-tone={answers ? 'good' : 'bad'}>
          {answers ? <Check size={14} aria-hidden="true" /> : <X size={14} aria-hidden="true" />}
          {answers ? translate('diagnosis.layers.answers') : failureWord(translate, reason)}
        </span>
      </td>
      <td className="layers__number">{answers ? paragraphs : '–'}</td>
      <td className="layers__number">{characters ?? '–'}</td>
      <td className="layers__number">{millisecondsWord(milliseconds)}</td>
    </tr>
  )
}
