import { describe, expect, it } from 'vitest'
import { enumerationGap } from '../../../../lib/checks/rules/numbering/enumeration-gap'
import {
  describeOutlined,
  outlineDocument,
  paragraphsOf,
  runRule,
} from '../support/outlined-documents'

describeOutlined('numbering/enumeration-gap', enumerationGap, {
  hits: [
    '主要问题：一是学得不深；⟦三是⟧抓得不实。 ⇒ 二是',
    '一、问题⏎一是学得不深。平时忙于事务。⏎二是抓得不实。检查不够经常。⏎⟦四是⟧管得不严。考核不够认真。 ⇒ 三是',
    '下一步：一要加强学习；二要完善制度；⟦四要⟧抓好落实。 ⇒ 三要',
    '第一，加强学习，提高认识。第二，完善制度，规范管理。⟦第四，⟧抓好落实。 ⇒ 第三，',
    '主要问题：一是学得不深；二是抓得不实；⟦二是⟧管得不严。 ⇒ 三是',
    '主要问题：⟦二是⟧学得不深；三是抓得不实。 ⇒ 一是',
    '一、问题⏎⟦一是⟧学得不深。平时忙于事务，缺少系统思考。⏎二、打算⏎抓好落实。',
  ],
  misses: [
    '主要问题：一是学得不深；二是抓得不实；三是管得不严。',
    '一、问题⏎一是学得不深。平时忙于事务。⏎二是抓得不实。检查不够经常。⏎二、打算⏎一是加强学习。做到常学常新。⏎二是狠抓落实。做到件件有着落。',
    // an inner enumeration begins again
    '一是加强学习。主要做到：一要自学；二要讨论。⏎二是完善制度。主要做到：一要务实；二要管用。⏎三是抓好落实。',
    // the number is there in other words
    '主要问题：一是学得不深；其二，抓得不实；三是管得不严。',
    '首先，加强学习。其次，完善制度。最后，抓好落实。',
    '一是一，二是二，实事求是。',
    '问题有两个：一方面学得不深；二是抓得不实，三是管得不严。',
    // two items in one paragraph, the third in the next
    '一是学得不深；二是抓得不实。⏎三是管得不严；四是改得不快。',
  ],
})

describe('numbering/enumeration-gap', () => {
  it('takes an enumeration without beginning or end for probable only', () => {
    const texts = ['主要问题：二是学得不深；三是抓得不实。']
    expect(runRule(enumerationGap, outlineDocument(paragraphsOf(texts)))).toMatchObject([
      { severity: 'warning' },
    ])
  })
})
