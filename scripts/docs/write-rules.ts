/** `npm run docs`: writes docs/rules.md. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from '../steps'
import { formatRules } from './format-rules'

writeFileSync(join(PROJECT, 'docs', 'rules.md'), formatRules())
