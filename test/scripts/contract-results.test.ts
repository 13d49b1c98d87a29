import { expect, it } from 'vitest'
import { ContractResults } from '../e2e/contract/results'
import type { EditorVariant } from '../e2e/contract/variant'

const readable: EditorVariant = {
  editor: 'feishu',
  name: '新版文档',
  url: 'https://team.feishu.cn/docx/A',
  layer: 'feishu-model',
  complete: true,
  marks: 'highlight',
  editable: true,
  reveals: true,
  remote: true,
}
const unreadable: EditorVariant = {
  editor: 'wps',
  name: 'copying forbidden',
  url: 'https://www.kdocs.cn/l/c',
  unreadable: 'copy-forbidden',
}

it('the table tells kept from broken, those that hang among them', async () => {
  const results = new ContractResults()
  await results.follow(readable, async () => {})
  const broken = results.follow(unreadable, async () => {
    throw new Error('clean, it says')
  })
  await expect(broken).rejects.toThrow('clean, it says')
  void results.follow(readable, () => new Promise(() => {}))
  const lines = results.format().split('\n')
  expect(lines.slice(1)).toEqual([
    expect.stringMatching(
      /^feishu {2}新版文档 {11}feishu-model {16}yes {7}highlight {2}kept {4}0\.0$/,
    ),
    expect.stringMatching(/^wps {5}copying forbidden {2}unreadable: copy-forbidden {2}- .*BROKEN/),
    expect.stringMatching(/^feishu.*BROKEN {2}0\.0$/),
    '1 of 3 variants keep the contract',
  ])
})
