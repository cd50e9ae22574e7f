/** Instructions of a piece with every element of Markdown. */
export const allMarkdown = `# How to get a key

## First steps

1. Open the [developer console](https://docs.quillmail.example/console), sign in as an **administrator**.
2. Choose *Keys*, then ~~Old keys~~ \`New key\`:
   - a name that you recognise,
   - the rights it should have.
3. Copy the key at once<br>it is shown only here.

### What it looks like

\`\`\`text
qm_live_48217711384821771138482177113848217711384821771138
\`\`\`

> Treat it like a password. **Whoever has it can send mail in your name.**

| Right | What it allows | Needed |
| --- | --- | :-: |
| \`mail.send\` | Sends mail in the name of the whole team, to any address | yes |
| \`lists.read\` | Reads the lists | yes |
| \`lists.write\` | Changes them | no |

- [x] Two-factor sign-in is on
- [ ] The sender’s domain is confirmed

---

Questions: <help@quillmail.example>, https://docs.quillmail.example/a/very/long/address/that/does/not/end/anywhere/soon
`;

export const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
