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
    // with figures
    '办好三件实事：（1）改造小区；⟦（3）⟧新建食堂；（4）增设站点。 ⇒ （2）',
    '主要成效：①产业有新成效。⟦③⟧民生有新进展。④治理有新提升。 ⇒ ②',
    '主要做法：1.领导带头；2.部门协同；⟦2.⟧基层合力。 ⇒ 3.',
    '主要做法：⟦2.⟧部门协同；3.基层合力。 ⇒ 1.',
    '工作分三步：第一步，自查；⟦第三步⟧，抽查。 ⇒ 第二步',
    '主要做法：一、领导带头；⟦三、⟧基层合力。 ⇒ 二、',
    // one wrong number, one finding
    '主要问题：一是学得不深；⟦三是⟧抓得不实；三是管得不严。 ⇒ 二是',
    '主要问题：⟦二是⟧学得不深；二是抓得不实；三是管得不严。 ⇒ 一是',
    '主要问题：其一，学得不深。其二，抓得不实。⟦其二，⟧管得不严。 ⇒ 其三，',
    '一、问题⏎主要问题：⟦一是⟧学得不深。⏎二、打算⏎抓好落实。',
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
    '办好实事：（1）改造小区，（2）新建食堂，（3）增设站点。',
    '办好实事：（1）改造小区（2）新建食堂（3）增设站点。',
    '办好实事：1.改造小区 2.新建食堂 3.增设站点。',
    '根据第十二条第（二）项、第（四）项的规定执行。',
    '一、二、三产业协调发展，第一、三季度增长较快。',
    '工作进入第二阶段。第三阶段，集中整改。',
    '主要问题：一是学得不深。另外，抓得不实。',
    '电话：3、4号窗口。增长2.5%；占比3.5%。',
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
