import { useId } from 'react'
import { commonFacts } from '../../lib/diagnosis/facts'
import { formatDiagnosis } from '../../lib/diagnosis/report-text'
import type { Check } from '../../lib/diagnosis/store'
import type { Settings } from '../../lib/options/settings'
import { useTranslate } from '../translate-context'
import { CopyReportButton } from './CopyReportButton'
import { useDiagnosis } from './diagnosis-context'
import { FactList } from './FactList'
import { FrameResult } from './FrameResult'

/** What the chosen tab answered, on screen and as text to copy. */
export function CheckSection({ settings }: { settings: Settings }) {
  const translate = useTranslate()
  const check = useDiagnosis((state) => state.check)
  const isChecking = useDiagnosis((state) => state.isChecking)
  const title = useId()

  return (
    <section className="diagnosis__section" aria-labelledby={title} aria-busy={isChecking}>
      <h2 id={title} className="options__heading">
        {translate('diagnosis.result.title')}
      </h2>
      {check ? (
        <CheckResult check={check} settings={settings} />
      ) : (
        <p className="options__note">{translate('diagnosis.result.none')}</p>
      )}
    </section>
  )
}

function CheckResult({ check, settings }: { check: Check; settings: Settings }) {
  const translate = useTranslate()
  const { circumstances, answer } = check
  const text = formatDiagnosis(translate, circumstances, answer, settings)
  const isOutdated = JSON.stringify(check.editors) !== JSON.stringify(settings.editors)
  return (
    <>
      <div role="alert" className="diagnosis__alert">
        {!answer.ok && (
          <p className="problems">{translate(`diagnosis.problem.${answer.failure}`)}</p>
        )}
      </div>
      {isOutdated && <p className="problems">{translate('diagnosis.result.changed')}</p>}
      <FactList facts={commonFacts(translate, circumstances, answer)} />
      {answer.ok &&
        answer.frames.map((frame, index) => (
          <FrameResult
            // biome-ignore lint/suspicious/noArrayIndexKey: frames have no other name
            key={index}
            frame={frame}
            number={answer.frames.length > 1 ? index + 1 : null}
          />
        ))}
      <div className="options__buttons">
        <CopyReportButton text={text} />
      </div>
      <details className="diagnosis__preview">
        <summary>{translate('diagnosis.preview')}</summary>
        <pre>{text}</pre>
      </details>
    </>
  )
}
