/** docs/rules.md: every rule with its reason, source and examples, made from the registry. */
import { type RuleGuide, ruleGuides } from '../../lib/checks/guide/guide'
import { rules } from '../../lib/checks/registry'
import type { Rule } from '../../lib/checks/rule'
import { isMessageKey, type Locale, type MessageKey } from '../../lib/messages/catalogue'
import { createTranslate } from '../../lib/messages/translate'
import { escapeMarkdown } from './escape-markdown'

const HEAD = `# 规则

由 \`npm run docs\` 根据规则登记表生成，请勿手改。每条规则都可以在设置里关闭或改变级别。“依据”写明标准或法规；写“常见做法”的，没有条文要求。每组例子都由测试验证：前一段会报，后一段不报。

*Generated from the registry by \`npm run docs\`; do not edit. Every rule can be switched off or given another severity in the settings. Each pair of examples is tested: the first is reported, the second is not.*
`

const SEVERITIES = { error: '错误', warning: '警告', info: '提示' } as const

/** The whole page as Markdown, ending in a line end. */
export function formatRules(): string {
  const groups = new Map<string, Rule[]>()
  for (const rule of rules) {
    const group = rule.id.slice(0, rule.id.indexOf('/'))
    groups.set(group, [...(groups.get(group) ?? []), rule])
  }
  const contents = [...groups].map(
    ([group, members]) =>
      `- [\`${group}/\` ${sentence('zh-CN', `groups.${group}`)}](#${group})（${members.length}）`,
  )
  const sections = [...groups].map(([group, members]) =>
    [
      `<a id="${group}"></a>\n\n## ${group}/ ${sentence('zh-CN', `groups.${group}`)}`,
      ...members.map(formatRule),
    ].join('\n\n'),
  )
  return `${[HEAD, contents.join('\n'), ...sections].join('\n\n')}\n`
}

function formatRule(rule: Rule): string {
  const { id, severity } = rule
  const guide = ruleGuides.get(id)
  return [
    `### ${id}`,
    `**${sentence('zh-CN', `${id}.name`)}** · 默认${SEVERITIES[severity]} · 依据：${guide?.source ?? '常见做法'}`,
    sentence('zh-CN', `${id}.why`),
    ...(guide ? [formatExamples(guide)] : []),
    `*${sentence('en', `${id}.name`)}. ${sentence('en', `${id}.why`)}*`,
  ].join('\n\n')
}

function formatExamples({ wrong, right }: RuleGuide): string {
  return ['会报：', fence(wrong), '不报：', fence(right)].join('\n\n')
}

function fence(text: string): string {
  const marks = text.includes('```') ? '~~~' : '```'
  return `${marks}text\n${text}\n${marks}`
}

function sentence(locale: Locale, key: string): string {
  return isMessageKey(key) ? escapeMarkdown(createTranslate(locale)(key satisfies MessageKey)) : key
}
