/** What a number at the start of a line may be instead of a marker. */

/** After a decimal: a unit, a range or a version makes it a quantity. 年度, 时间, 级别 … are words. */
const QUANTITY =
  /^[ \u3000]?(?:[%％‰万亿千百倍元吨米亩次秒折月号—～~：:-]|公[里斤顷]|平方|个(?:百分点|小时|月|亿|多)|日(?!常)|年(?!度|级|终|初|中|报)|人(?!员|才|民|事|力|物|居|大)|户(?!籍)|名(?!称|词|单)|时(?!间|限|代|段)|分(?!析|工|级|类|布|解|配|期|管|项)|级(?!别)|度(?!假)|版(?!本|权)|(?:[GM]Hz|[GMTK]B?|[km]?m|k?g)(?![A-Za-z]))/

/** Nouns that make `一、二` or `6、7` two numbers: 一、二等奖, 二、三产业, 6、7月. */
const PAIR_NOUN =
  /^(?:等[奖级]|级|线|类|季度|产业?|期|批|轮|届|号|年级|把手|院|审|[、，和]|月|日|楼|栋|组|班)/

/** Whether `rest`, the text after a decimal number, makes that number a quantity, a date or a version. */
export function followsAsQuantity(rest: string): boolean {
  return QUANTITY.test(rest)
}

/** Whether `rest`, the text after `ordinal、`, starts with the next number and a noun for both. */
export function startsNumberPair(ordinal: number, rest: string): boolean {
  const next = '一二三四五六七八九十'.charAt(ordinal)
  if (next !== '' && rest.startsWith(next)) return PAIR_NOUN.test(rest.slice(1))
  const digits = String(ordinal + 1)
  return rest.startsWith(digits) && PAIR_NOUN.test(rest.slice(digits.length))
}
