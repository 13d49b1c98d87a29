import { mixedStyle } from '../../../../lib/checks/rules/numbering/mixed-style'
import { describeOutlined } from '../support/outlined-documents'

describeOutlined('numbering/mixed-style', mixedStyle, {
  hits: [
    '一、工作⏎1.抓学习⏎⟦2、⟧抓制度⏎3.抓落实 ⇒ 2.',
    '一、工作⏎⟦1、⟧抓学习⏎2、抓制度⏎3.抓落实 ⇒ 1.',
    '一、工作⏎1．抓学习⏎⟦2、⟧抓制度 ⇒ 2.',
    '一、问题⏎主要问题：一是学得不深；⟦第二，⟧抓得不实；三是管得不严。 ⇒ 二是',
    '一、问题⏎第一，学得不深，缺少思考。⏎⟦二是⟧抓得不实，缺少检查。⏎三是管得不严，缺少考核。 ⇒ 第二，',
    '一、问题⏎首先，学得不深。⏎⟦二是⟧抓得不实。检查不够经常。⏎三是管得不严。考核不够认真。',
  ],
  misses: [
    '一、工作⏎1.抓学习⏎2.抓制度⏎3.抓落实',
    '一、工作⏎1、抓学习⏎2、抓制度⏎3、抓落实',
    // another level
    '1、工作⏎（一）抓学习⏎（二）抓制度⏎2、问题',
    '一、问题⏎主要问题：一是学得不深；二是抓得不实。⏎下一步：第一，加强学习；第二，加强检查。',
    '一、问题⏎一是学得不深。主要表现：第一，学得少；第二，想得少。⏎二是抓得不实。⏎三是管得不严。',
    '一、问题⏎首先，学得不深。其次，抓得不实。最后，管得不严。',
    '一、问题⏎一是学得不深；二要加强。',
    '一、问题⏎学得不深。⏎二、打算⏎第一，加强学习，做到常学常新。⏎第二，加强检查，做到真抓实查。',
  ],
})

describeOutlined('numbering/mixed-style in other texts', mixedStyle, {
  setting: { textKind: 'other' },
  misses: ['一、步骤⏎1.加水⏎2、加热'],
})
