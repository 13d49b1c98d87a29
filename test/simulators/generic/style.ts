/** What the editors need of their own style sheets to behave, and lines high enough to be scrolled. */
export const GENERIC_STYLE = `
body { margin: 0; padding: 12px; font: 16px/1.8 sans-serif; }
#pane { height: 480px; overflow: auto; border: 1px solid #bbb; }
.body-text { padding: 12px; outline: none; }
.body-text > * { margin: 14px 0; }
.ProseMirror { position: relative; white-space: pre-wrap; white-space: break-spaces; word-wrap: break-word; }
.ql-container { height: 100%; position: relative; }
.ql-editor { height: 100%; overflow-y: auto; box-sizing: border-box; white-space: pre-wrap; outline: none; padding: 12px; }
.ql-editor > * { margin: 14px 0; }
.ql-editor ol { padding-left: 1.5em; }
.ql-editor li { list-style: none; padding-left: 1.5em; position: relative; }
.ql-editor li > .ql-ui { position: absolute; }
.ql-editor li > .ql-ui::before { display: inline-block; margin-left: -1.5em; content: '•'; }
.ql-editor .ql-ui { position: absolute; }
.lexical { white-space: pre-wrap; }
.search { border: 1px solid #bbb; height: 28px; width: 300px; overflow: hidden; }
.hidden-input { position: absolute; left: -5000px; width: 900px; height: 900px; }
#area { width: 700px; height: 400px; font: 16px/28px sans-serif; padding: 4px; border: 0; }
`
