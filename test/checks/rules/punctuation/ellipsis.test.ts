import { ellipsis } from '../../../../lib/checks/rules/punctuation/ellipsis'
import { describeOutlined } from '../support/outlined-documents'

describeOutlined('punctuation/ellipsis', ellipsis, {
  hits: [
    '群众的感谢说明了一切⟦…⟧我们还要努力。 ⇒ ……',
    '成绩来之不易⟦………⟧ ⇒ ……',
    '前路还很长⟦...⟧我们继续努力。 ⇒ ……',
    '前路还很长⟦。。。⟧ ⇒ ……',
    '前路还很长⟦......⟧ ⇒ ……',
    '学习、调研⟦···⟧，一件接一件。 ⇒ ……',
    '他说“再等等⟦…⟧”。 ⇒ ……',
  ],
  misses: [
    '群众的感谢说明了一切……我们还要努力。',
    '（略）…………',
    '一、主要工作…………3',
    '3.6 宣教培训………………………………',
    'wait...what',
    '版本号1...2',
    '目标完成。。',
    'const a = [...list]',
    '第三章 附则...... 12',
    '见附件……',
  ],
})

describeOutlined('punctuation/ellipsis in other texts', ellipsis, {
  setting: { textKind: 'other' },
  misses: ['前路还很长...我们继续努力。'],
})
