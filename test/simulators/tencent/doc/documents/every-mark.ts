/** One of everything that takes up positions in the text stream: link, picture, soft break, table, blank lines. */
import { body, type CanvasSeed, PICTURE, SOFT_BREAK } from './seed'

export const everyMark: CanvasSeed = {
  title: '2025年档案工作总结',
  content: [
    { style: 'Title', runs: ['2025年档案工作总结'] },
    body(''),
    body(
      '2025年，档案室按照',
      { link: 'https://archive.example.test/rules', text: '《档案工作规定》' },
      '的要求，全年整理文书档案一千八百余卷，接待查阅____人次。',
    ),
    { style: 'heading 1', runs: ['一、主要工作'] },
    body('（一）补齐目录。', SOFT_BREAK, '补录目录一千二百条，逐条核对题名和页码，差错当天改正。'),
    body('（二）改善库房。更换密集架', PICTURE, '六列，温湿度每日登记两次，全年没有一卷受潮。'),
    {
      rows: [
        [['项目'], ['数量'], ['备注']],
        [['文书档案'], ['一千八百卷'], ['含会议纪要', '含请示批复']],
        [['会计档案'], ['××卷'], ['']],
      ],
    },
    { style: 'heading 1', runs: ['二、存在的问题'] },
    body('电子文件归档不够及时，部分科室交接时缺少清单，需要补交说明后才能入库。'),
    { style: 'heading 1', runs: ['三、下一步打算'] },
    body('由【负责人】牵头，在2026年XX月底前完成电子文件的集中归档，并按季度通报进度。'),
    body(''),
    body('档案室'),
    body('2025年12月18日'),
  ],
  otherStories: ['档案室　年度总结', '第　页', '批注：此处数字请再核对____'],
}
