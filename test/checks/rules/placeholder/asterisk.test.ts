import { placeholderRules } from '../../../../lib/checks/rules/placeholder'
import { asterisk } from '../../../../lib/checks/rules/placeholder/asterisk'
import { describeCases } from '../support/marked-lines'

describeCases('asterisk in an official text', asterisk, placeholderRules, {
  hits: [
    '全年召开理论学习会⟦**⟧次、专题研讨会⟦*⟧次。',
    '完成投资⟦**.*⟧亿元，同比增长⟦*.*⟧%。',
    '依托“⟦**⟧先锋”平台开展线上学习。',
    '开展“⟦*⟧·⟦**⟧”纪念活动。',
    '营造⟦*⟧廉尚廉的氛围。',
    '⟦*⟧书记到会讲话。',
    '会上，部长⟦*⟧志提出三点意见。',
    '深入⟦*⟧、⟦*⟧社区走访慰问。',
    '紧紧围绕⟦*⟧委⟦*⟧政府部署抓落实。',
    '走访企业⟦***⟧余家，培训1⟦**⟧人。',
    '、⟦**⟧镇开展活动⟦**⟧次，参加⟦*⟧人。',
    '发放资料⟦＊＊⟧份。',
    '召开会议\\⟦*⟧次。',
    '⟦**⟧小区开展活动⟦**⟧余次。',
  ],
  misses: [
    '**工作要点**：抓好学习',
    '- **目标**：完成任务',
    '1. **人口统计**：年龄与职业',
    '他提出（**务必重视**），大家赞同。',
    '* 第一项任务',
    '***',
    '* * *',
    '长度为5*8米',
    'a*b 等于 b*a',
    '采用A*算法求最短路径',
    'A*搜索效率较高',
    '删除所有 *.md 文件',
    '代码注释写在 /* 与 */ 之间',
    '登录密码：****',
    '服务评分：****',
    '手机号码138****1234',
    '年度数据*',
    '*注：数据来自年报',
    '见 `会议**次` 的写法',
    'https://example.com/a**b 可以查看',
  ],
})

describeCases('asterisk in a Markdown document', asterisk, placeholderRules, {
  setting: { markdown: true },
  hits: ['召开会议⟦**⟧次、座谈会⟦**⟧次，效果明显。'],
  misses: [
    '本年度**重点任务**已经完成，**难点问题**逐步解决。',
    '这里有*强调*的内容。',
    '**第一，抓学习。**坚持每周学习。',
    '他说**日记**与**月报**都要写',
  ],
})
