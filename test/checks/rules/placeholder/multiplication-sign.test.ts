import { placeholderRules } from '../../../../lib/checks/rules/placeholder'
import { multiplicationSign } from '../../../../lib/checks/rules/placeholder/multiplication-sign'
import { describeCases } from '../support/marked-lines'

describeCases('multiplication-sign in an official text', multiplicationSign, placeholderRules, {
  hits: [
    '⟦✕⟧次',
    '⟦✕✕⟧工作',
    '⟦╳╳⟧局',
    '⟦✖⟧名党员',
    '社区)⟦××⟧个',
    '⟦××⟧市',
    '第⟦×⟧届',
    '完成⟦××⟧工作任务。',
    '⟦×⟧名局领导带队调研。',
    '丁⟦××⟧同志主持会议。',
    '⟦×⟧政办发文要求。',
    '⟦×⟧府〔2023〕⟦×⟧号',
    '⟦××⟧市人民政府',
    '（社区）⟦××⟧个',
    '召开⟦×⟧次会议',
    '联系人：⟦×××⟧',
    '⟦✕✕⟧局',
    '⟦×××⟧',
    '述职人：⟦××⟧',
  ],
  misses: [
    '3×5厘米',
    '纸张为210mm×297mm',
    '面积为3×4米',
    '采用2×2矩阵分析',
    'A×B的结果',
    '面积=长×宽',
    '总价等于单价×数量',
    '绩效工资=基数×系数',
    '发文字号写为“×政发〔20××〕×号”',
    '标题格式为：关于××的通知',
    '例如“××局关于××的请示”',
    '发文字号由机关代字、年份和序号组成，如×府〔20××〕×号。',
    '以“×政发〔20××〕×号”形式编号',
  ],
})
