import { residueRules } from '../../../../lib/checks/rules/residue'
import { watermark } from '../../../../lib/checks/rules/residue/watermark'
import { describeCases } from '../support/marked-lines'

describeCases('watermark', watermark, residueRules, {
  hits: [
    '配齐力量⟦##paidbegin##⟧，加强培训',
    '⟦##paidend##⟧',
    '⟦第1页共5页⟧',
    '⟦—— 第 3 页 / 共 12 页 ——⟧',
    '⟦下载后可任意编辑⟧',
    '⟦完整Word版可编辑⟧',
    '⟦页脚内容1⟧',
    '⟦欢迎下载⟧',
    '本文转自⟦百度文库⟧',
    '加强领导⟦<br/>⟧落实责任',
    '⟦关注微信公众号领取⟧',
    '⟦此文内容仅供参考,可自行修改⟧',
    '⟦精选优质文档-倾情为你奉上⟧',
    '⟦本文由某某文库整理⟧，欢迎阅读',
    '⟦以下是小编⟧整理的内容',
    '……⟦此处隐藏1203个字⟧……',
    '⟦消耗1篇笔墨文库配额⟧',
    '⟦微信扫一扫在手机阅读⟧',
    '⟦版权声明：本文来自网络⟧',
  ],
  misses: [
    '会议第1页至第3页的内容',
    '宏定义 #define A ## B',
    '由市发展改革委网络处整理上报',
    '加强版权声明制度建设，保护知识产权，推动文化产业健康发展，全年办理登记二百件。',
    '在网站下载后可以查看',
    '开通微信公众号，发布信息百余条',
    '欢迎下载使用政务客户端，方便群众办事，全年注册用户达到十万人。',
    '利用公共文化资源库开展服务',
    '满意率<95%的单位限期整改',
  ],
})

describeCases('watermark in news', watermark, residueRules, {
  setting: { textKind: 'news' },
  misses: ['微信扫一扫在手机阅读', '版权声明：转载须经许可'],
})
