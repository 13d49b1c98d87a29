/** Another node of the same wiki: a plan, so that navigation changes genre, outline and findings. */
import { type DocumentSeed, heading, paragraph } from './seed'

export const workPlan: DocumentSeed = {
  title: '2026年培训工作计划',
  blocks: [
    paragraph('为提高新员工的业务能力，结合部门实际，制定本计划。'),
    heading(1, '一、工作目标'),
    paragraph('全年组织集中培训十二次，新员工参训率达到百分之百，考核合格率不低于百分之九十五。'),
    heading(1, '二、主要任务'),
    paragraph('（一）编写教材。上半年完成业务手册的修订，由各组负责人审定后印发。'),
    paragraph('（二）组织授课。每月第二周安排一次集中授课，授课人为____，地点另行通知。'),
    heading(1, '三、保障措施'),
    paragraph('培训经费列入年度预算，由综合组统一管理，按季度公布使用情况。'),
  ],
}
