/** How bars look. A bar's colour and shape both tell the severity: full, striped, dotted. */
import { DARK, LIGHT, type MarkKind } from './styles'

const bars = (ground: string, colours: typeof LIGHT): string =>
  (Object.keys(colours) as MarkKind[])
    .map((kind) => {
      const { line, background } = colours[kind]
      const look: Record<MarkKind, string> = {
        error: `background:${line}`,
        warning: `background:repeating-linear-gradient(${line} 0 6px,transparent 6px 9px)`,
        info: `background:radial-gradient(circle,${line} 1.5px,transparent 1.6px) 0 0/3px 6px`,
        focus: `background:${background};box-shadow:-4px 0 0 ${line}`,
      }
      return `.${ground} [data-kind="${kind}"]{${look[kind]}}`
    })
    .join('\n')

export const LAYER_STYLES = `
:host {
  all: initial;
  display: block !important; position: absolute !important; top: 0 !important; left: 0 !important;
  width: 0 !important; height: 0 !important; z-index: 6; pointer-events: none !important;
}
div { position: absolute; top: 0; left: 0; width: 0; height: 0; pointer-events: none; }
i { position: absolute; top: 0; left: 0; border-radius: 2px; pointer-events: none; }
${bars('light', LIGHT)}
${bars('dark', DARK)}
@media print { :host { display: none !important; } }
@media (prefers-reduced-motion: no-preference) {
  i[data-kind="focus"] { animation: fade 2.5s ease-in forwards; }
}
@keyframes fade { 60% { opacity: 1; } to { opacity: 0; } }
`
