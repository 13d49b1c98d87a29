import { describeTexts, notice } from './official-frames'
import { PRINTING_NOTICE } from './official-samples'

const printing = (title: string, sentence: string, below = '') =>
  notice({ title, body: `经研究同意，${sentence}，请认真遵照执行。`, closing: '', below })

describeTexts('structure/printed-document', {
  hits: [
    [printing('关于印发《车辆管理办法》的通知', '现将《车辆管理办法》⟦印发给你们⟧'), 'info'],
    [printing('关于印发车辆管理办法的通知', '现将办法⟦印发你们⟧')],
    [printing('县水务局关于印发《防汛工作方案》的通知', '现⟦印发给你们⟧')],
    [printing('关于转发《档案管理通知》的通知', '现⟦转发给你们⟧')],
    [printing('关于批转综合科年度计划的通知', '现⟦批转给你们⟧')],
    [printing('关于下发考核办法的通知', '现⟦下发给你们⟧', '（此件公开发布）')],
    [printing('关于印发《车辆管理办法》的通知', '现⟦印发给你们⟧', '抄送：县档案馆。')],
  ],
  misses: [
    PRINTING_NOTICE,
    notice(),
    printing(
      '关于印发《车辆管理办法》的通知',
      '现印发给你们',
      '车辆管理办法\n第一条 车辆统一调度。',
    ),
    printing('关于印发《车辆管理办法》的通知', '现印发给你们', '附件\n车辆管理办法'),
    printing('关于印发《车辆管理办法》的通知', '现印发给你们（见附件）'),
    notice({
      title: '关于印发《车辆管理办法》的通知',
      body: '现将《车辆管理办法》印发给你们。',
      attachments: '附件：车辆管理办法',
    }),
    notice({
      title: '关于印发《车辆管理办法》的通知',
      body: '现将《车辆管理办法》印发给你们。',
      closing: '',
      signature: '',
      date: '',
    }),
    notice({ title: '关于领取印发材料的通知', body: '材料已印发给你们，请查收。' }),
    printing('关于做好文件印发工作的通知', '请按规定程序办理'),
    printing('关于印发《车辆管理办法》的通知', '现印发给你们', '车辆管理办法'),
  ],
})
