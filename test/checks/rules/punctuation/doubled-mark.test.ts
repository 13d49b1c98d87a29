import { doubledMark } from '../../../../lib/checks/rules/punctuation/doubled-mark'
import { describeOutlined } from '../support/outlined-documents'

describeOutlined('punctuation/doubled-mark', doubledMark, {
  hits: [
    '加强学习⟦，。⟧提高认识 ⇒ 。',
    '加强学习⟦；。⟧提高认识⟦。。⟧ ⇒ 。｜。',
    '学习⟦、，⟧调研⟦，，⟧服务 ⇒ ，｜，',
    '加强学习⟦,，⟧提高认识 ⇒ ，',
    '系统性不够⟦,,⟧联系实际不紧 ⇒ ，',
    '要求如下⟦：；⟧ ⇒ ；',
  ],
  misses: [
    '为什么？！真好！！好在哪里？？',
    '情况复杂……。',
    '共召开会议，，，次。。。。',
    'a,,b;;c',
    '加强学习，提高认识。',
    '《条例》。”，“',
  ],
})

describeOutlined('punctuation/doubled-mark in forms', doubledMark, {
  setting: { textKind: 'form' },
  misses: ['单位：，职务：。'],
})
