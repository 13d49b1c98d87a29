/** A year's report as it looks half-way: blanks left open, a numbering gap, no section on problems. */
import { type DocumentSeed, heading, paragraph } from './seed'

export const dutyReport: DocumentSeed = {
  title: '2025年度述职报告',
  blocks: [
    paragraph('各位领导、各位同事：'),
    paragraph(
      '2025年，我担任综合管理部副主任，负责文件流转、会务保障和档案管理。现将一年来的履职情况报告如下。',
    ),
    heading(1, '一、履职情况'),
    paragraph(
      '（一）理顺文件流转。全年共办理来文____件，按时办结率达到××%，没有出现积压。每月对超期文件逐件核对原因，把办理时限压缩到三个工作日以内。',
    ),
    paragraph(
      '（二）做好会务保障。全年保障各类会议一百二十余场，会前核对议程和材料，会后两天内印发纪要，参会人员的意见逐条登记。',
    ),
    paragraph(
      '（四）规范档案管理。完成近三年文书档案的整理归档，补录目录一千八百余条，借阅登记做到随借随记。',
    ),
    heading(1, '二、学习和廉洁自律情况'),
    paragraph(
      '坚持每周学习制度文件和业务知识，撰写学习笔记两万余字。严格遵守财经纪律，办公用品采购全部公开比价，接受同事监督。',
    ),
    heading(1, '三、下一步工作打算'),
    paragraph(
      '一是推动文件流转全程线上办理；二是建立会务保障清单；三是开展档案数字化试点，在2026年XX月底前完成首批扫描。',
    ),
    paragraph('以上报告，请予审议。'),
    paragraph('述职人：【姓名】'),
    paragraph('2025年12月20日'),
  ],
}
