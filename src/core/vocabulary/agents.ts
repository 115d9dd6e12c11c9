import { words } from './words';

/** Coding agents by the names and handles they go by, lower case, with spaces for `-` and `_`. */
const agents = new Set(
  words(`
  claude, claude code, claude bot, claude opus, claude sonnet, claude agent, anthropic
  codex, openai codex, codex cli, chatgpt, gpt, gpt 4, gpt 4o, gpt 5, openai, chatgpt codex
  copilot, github copilot, copilot agent, copilot swe agent, copilot coding agent, ms copilot
  gemini, gemini cli, gemini code assist, google gemini, google labs jules, google jules
  cursor, cursoragent, cursor agent, devin ai, devin ai integration, windsurf, windsurf agent
  aider, roo code, kilo code, opencode, amazon q, amazon q developer, kiro, sweep ai, openhands
  dependabot, renovate, renovate bot, github actions, coderabbit, coderabbitai
  ai, ai agent, ai agents, agent, agents, all agents, llm, bot, ai assistant, coding agent
`),
);

/** Whether a name or handle is a known agent's: `@codex`, `Claude Code`, `dependabot[bot]`. Exact, case ignored. */
export function isAgent(name: string): boolean {
  const bare = name
    .trim()
    .replace(/^@/, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  return bare.endsWith('[bot]') || agents.has(bare) || agents.has(bare.replace(/^(?:ai )?agent /, ''));
}
