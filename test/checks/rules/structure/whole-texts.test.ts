import { describe, expect, it } from 'vitest'
import { DUTY_REPORT, NEWS, PARTY_BUILDING_REPORT, SUMMARY } from '../../../genres/sample-reports'
import { structureFindings } from './read-findings'

const GUIDE = `述职报告写作要点
述职报告通常由三部分构成：标题、正文、落款。
一、存在的问题
二、正文的开头要概括说明任职时间和岗位职责，落款应注明姓名和日期。`

const MANUAL = `# 安装
## 下载
## 配置
- 打开 config.json
- 设置 port = 8080
- 运行 npm start
## 常见问题`

const NOTICE = `关于报送材料的通知
各科室：
请于12月6日前报送以下材料：
1.年度总结
2.考核表
3.人员名单
联系人：王芳`

describe('structure rules on whole texts', () => {
  it.each([
    ['a party-building report', PARTY_BUILDING_REPORT],
    ['a duty report', DUTY_REPORT],
    ['a summary', SUMMARY],
    ['news', NEWS],
    ['a guide', GUIDE],
    ['a manual', MANUAL],
    ['a notice', NOTICE],
    ['nothing', ''],
  ])('find nothing in %s', (_name, text) => {
    expect(structureFindings(text)).toEqual([])
  })

  it('judge any text as the genre the user chose', () => {
    expect(structureFindings(NEWS, { genre: 'work-duty-report' })).not.toEqual([])
  })
})
