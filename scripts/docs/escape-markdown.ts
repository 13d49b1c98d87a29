/** Marks that Markdown would read: sentences quote stars and underscores. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&')
}
