/** Report-like text of any length for measuring: seeded, so every run measures the same text. */

const CHAPTERS = ['主要工作情况', '存在的问题和不足', '原因剖析', '下一步工作打算']
const VERBS = ['加强', '推进', '完善', '落实', '优化', '深化', '规范', '强化', '拓宽', '夯实']
const OBJECTS = [
  '窗口服务流程',
  '档案数字化整理',
  '村级集体经济',
  '老旧小区改造',
  '安全生产检查',
  '干部教育培训',
  '河道日常巡护',
  '校园食堂监管',
  '信访事项办理',
  '项目资金管理',
]
const SENTENCES = [
  '全年召开专题会议*次，研究解决群众反映的具体事项**件，办结情况逐项向社区公示。',
  '围绕{object}，分片区开展走访，梳理出需要协调的事项，由分管同志牵头限期办理。',
  '坚持每月调度、每季通报，对进度偏慢的单位现场督促，推动{object}按期完成。',
  '组织业务骨干到兄弟单位学习交流，把可以借鉴的做法写进年度计划，明确责任人和完成时限。',
  '针对经办环节多、材料重复提交的问题，对照清单逐条精简，群众跑动次数明显减少。',
  '由于前期调研不够深入，对基层实际困难掌握得不全面，有的措施落地效果不理想。',
  '一是统筹安排人员力量，把任务分解到科室；二是建立工作台账，完成一项销号一项；三是加强检查，确保{object}不走过场。',
  '与相关部门建立信息共享机制，遇到跨区域事项及时会商，形成工作合力。',
]

export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Lines of at least `characters` characters in all, cut to exactly that many. */
export function createSampleText(characters: number, seed = 1): string {
  const random = createRandom(seed)
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  const lines = ['2026年度抓基层工作述职报告', '按照要求，现将本年度履职情况报告如下。']
  let length = lines.join('\n').length
  const numerals = [...'一二三四五六七八九']
  for (let chapter = 0; length < characters; chapter++) {
    const push = (line: string): void => {
      lines.push(line)
      length += line.length + 1
    }
    push(`${numerals[chapter % 4]}、${CHAPTERS[chapter % 4]}`)
    for (let item = 0; item < 5; item++) {
      push(`（${numerals[item]}）${pick(VERBS)}${pick(OBJECTS)}，${pick(VERBS)}${pick(OBJECTS)}`)
      for (let paragraph = 0; paragraph < 3; paragraph++) {
        const sentences = Array.from({ length: 2 + Math.floor(random() * 3) }, () =>
          pick(SENTENCES).replaceAll('{object}', pick(OBJECTS)),
        )
        push(sentences.join(''))
      }
    }
  }
  return lines.join('\n').slice(0, characters)
}

/** A report in one run: its Han characters without marks, spaces and line ends. */
export function createStrippedText(characters: number): string {
  return createSampleText(2 * characters)
    .replace(/[^\u4e00-\u9fff]/g, '')
    .slice(0, characters)
}

const COMMON =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严'

/** Han characters in no order and without a mark: the worst food for a dictionary tokenizer. */
export function createUnpunctuatedText(characters: number, seed = 2): string {
  const random = createRandom(seed)
  let text = ''
  while (text.length < characters) text += COMMON[Math.floor(random() * COMMON.length)]
  return text
}
