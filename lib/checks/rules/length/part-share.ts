/** Parts that take more or less of the report than the preset the user chose asks for (practice). */
import { defineDocumentRule } from '../../rule'
import { measuredReports, measureParts, measureReport } from './shared/measure'

export const partShare = defineDocumentRule({
  id: 'length/part-share',
  severity: 'warning',
  needsComplete: true,
  check: (document) =>
    measuredReports(document).flatMap(({ preset, report }) => {
      const all = measureReport(document, report)
      return preset.shares.flatMap(({ parts, most = 100, least = 0 }) => {
        const measured = measureParts(document, report, parts)
        if (!measured || all === 0) return []
        const share = (100 * measured.characters) / all
        if (share >= least && share <= most) return []
        const tooMuch = share > most
        return [
          {
            ...measured.place,
            message: tooMuch
              ? ('length/part-share.most' as const)
              : ('length/part-share.message' as const),
            values: {
              headings: measured.headings,
              // Rounded away from the limit, so that the message never shows two equal numbers.
              share: tooMuch ? Math.ceil(share) : Math.floor(share),
              limit: tooMuch ? most : least,
            },
          },
        ]
      })
    }),
})
