import { describeTexts, notice, report } from './official-frames'

const meeting = (body: string, title = '关于召开一季度工作例会的通知') =>
  notice({ title, body: `现将有关事项通知如下：\n${body}` })

describeTexts('structure/meeting-notice', {
  hits: [
    [
      meeting('请各部门负责人按要求准备发言材料，届时逐一发言。', '关于召开一季度工作例会的通知'),
      'warning',
    ],
    [meeting('会议地点：三楼会议室。请各部门负责人参加。', '关于召开一季度工作例会的通知')],
    [meeting('会议时间：3月12日上午9:00。请各部门负责人参加。', '关于召开一季度工作例会的通知')],
    [meeting('3月12日开会，请各部门负责人参加。', '关于召开安全工作会议的通知')],
    [meeting('请窗口人员参加，自带笔记本。', '关于举办业务培训班的通知')],
    [meeting('参训人员为各乡镇窗口人员。', '综合科关于举办公文写作培训的通知')],
  ],
  misses: [
    meeting('会议时间：3月12日上午9:00。会议地点：三楼会议室。'),
    meeting('定于3月12日下午在机关礼堂召开，请准时参加。'),
    meeting('会议以视频形式举行，3月12日9:00开始。'),
    meeting('会议时间、地点另行通知。'),
    meeting('有关安排见附件。'),
    meeting('原定会议因故延期，请相互转告。', '关于延期召开一季度工作例会的通知'),
    meeting('请按会议要求抓好落实。', '关于落实一季度工作例会精神的通知'),
    meeting('请各科室报送材料。', '关于报送会议材料的通知'),
    notice({
      title: '关于召开一季度工作例会的通知',
      body: '现将有关事项通知如下：\n请各部门负责人',
      closing: '',
      signature: '',
      date: '',
    }),
    report({ title: '关于召开一季度工作例会情况的报告' }),
  ],
})
