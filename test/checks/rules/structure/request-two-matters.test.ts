import { describeTexts, report, request } from './official-frames'

describeTexts('structure/request-two-matters', {
  hits: [
    [
      request({ title: '关于增加人员编制和⟦购置公务用车⟧的请示', body: '因工作需要，恳请批准。' }),
      'warning',
    ],
    [request({ title: '关于追加工作经费及⟦增加人员编制⟧的请示', body: '因工作需要，恳请批准。' })],
    [request({ body: '因工作需要，恳请增加事业编制2名，并⟦追加工作经费⟧20万元。' })],
    [
      request({
        body: '因工作需要，恳请解决办公用房6间。另外，为鼓励先进，请县政府⟦同意表彰⟧工作突出的10名同志。',
      }),
    ],
    [
      request({
        body: '现将有关请示事项报告如下，恳请批准：\n一、增加事业编制2名，用于充实窗口力量。\n二、⟦购置公务用车⟧1辆，用于下乡服务。',
      }),
    ],
    [
      request({
        body: '为做好工作，特申请解决以下事项：\n1.增加编制3名。\n2.⟦拨付专项经费⟧15万元。',
      }),
    ],
  ],
  misses: [
    request({ title: '关于增设工作岗位和聘用工作人员的请示' }),
    request(),
    request({ title: '关于解决办公用房和维修经费的请示' }),
    request({ body: '恳请解决办公用房建设用地10亩，并安排建设资金200万元。' }),
    request({ body: '我单位现有编制12名、公务用车2辆，均不能满足需要。恳请追加工作经费5万元。' }),
    request({ body: '上年已增加编制2名，并购置公务用车1辆。现恳请解决培训经费3万元。' }),
    request({ body: '恳请给予资金补助10万元，并追加工作经费5万元。' }),
    request({
      body: '现将培训安排报告如下：\n一、组织招聘窗口人员。\n二、安排公务用车接送。\n恳请解决经费3万元。',
    }),
    request({ body: '为表彰先进，拟召开会议，恳请安排会议经费2万元。' }),
    report({ body: '现将情况报告如下：\n一、增加编制2名。\n二、购置公务用车1辆。' }),
  ],
})
