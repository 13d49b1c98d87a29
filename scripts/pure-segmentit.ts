/** Build step: what we do not use of segmentit is left out of the scripts. */
import { type Plugin, parseAst } from 'vite'

const MODULE = /segmentit\/dist\/esm\/segmentit\.js$/

/**
 * segmentit 2.0.3 builds tables at its top level with calls (`['赤', …].concat(…)`), which a bundler
 * must take for effects, so that 15 kB of names of colours stay for an optimizer that nobody asked for.
 * Marked as pure, whatever is unused goes.
 */
export function pureSegmentit(): Plugin {
  return {
    name: 'gaojian:pure-segmentit',
    transform(code, id) {
      if (!MODULE.test(id.replaceAll('\\', '/'))) return null
      let marked = ''
      let last = 0
      for (const statement of parseAst(code).body) {
        if (statement.type !== 'VariableDeclaration') continue
        for (const { init } of statement.declarations) {
          if (init?.type !== 'CallExpression') continue
          marked += `${code.slice(last, init.start)}/* @__PURE__ */ (() => ${code.slice(init.start, init.end)})()`
          last = init.end
        }
      }
      return { code: marked + code.slice(last), map: null }
    },
  }
}
