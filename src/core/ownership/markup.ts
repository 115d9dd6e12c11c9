/** A value without its Markdown and HTML. */
export interface Plain {
  /** Links as their text, `<br>` as a line break, without emphasis, images and comments. */
  readonly text: string;
  /** Whether there were images: `![Help wanted][]` alone stands for nobody. */
  readonly image: boolean;
  /** Whether all of it was in italics, as template prose is. */
  readonly italic: boolean;
}

const image = /!\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])?/g;
const wiki = /\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]/g;
const link = /\[([^[\]]*)\](?:\(([^()]*)\)|\[([^[\]]*)\])/g;
const tag = /<\/?(?:a|b|i|u|s|em|strong|span|sub|sup|code|kbd|mark|small|nobr|font|p|div|br|img)(?=[\s/>])[^<>]*>/gi;
const autolink = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,255})>/g;
const profile = /^(?:https?:\/\/)?(?:www\.)?(?:github|gitlab)\.com\/@?([\w-]+)\/?$/i;
const entities: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', middot: '·' };

/** Strips the notation from a value: `**[@ana](https://…)** ![Help wanted][]` → `@ana`. */
export function plain(value: string): Plain {
  if (/^[\p{L}\p{N} @.,'/+-]*$/u.test(value)) return { text: profileName(value), image: false, italic: false };
  let text = value;
  if (text.includes('<!--')) text = withoutComments(text);
  let hasImage = false;
  if (text.includes('![')) {
    text = text.replace(image, () => {
      hasImage = true;
      return ' ';
    });
  }
  if (text.includes('[')) {
    text = text.replace(wiki, (_, page: string, alias: string | undefined) => alias ?? lastSegment(page));
    text = text.replace(link, (_, label: string, url: string | undefined) => label.trim() || profileName(url ?? ''));
  }
  if (text.includes('<')) {
    text = text.replace(autolink, (_, address: string) => profileName(address.replace(/^mailto:/, '')));
    text = text.replace(tag, (found) => {
      if (/^<img/i.test(found)) hasImage = true;
      return /^<\/?(?:br|p|div)/i.test(found) ? '\n' : '';
    });
  }
  if (text.includes('&'))
    text = text.replace(/&(nbsp|amp|lt|gt|quot|middot);/g, (_, name: string) => entities[name] ?? ' ');
  if (text.includes('~~')) text = withoutStruck(text);
  text = text.replace(/`/g, '').trim();
  const italic = /^(?:\*(?!\*)[^*]*\*|_(?!_)[^_]*_)$/.test(text) && text.length > 2;
  text = text.replace(/(?<!\\)\*+/g, '').replace(/\\([\\`*_{}[\]()#+.!|@<>~-])/g, '$1');
  return { text: profileName(withoutUnderscores(text.trim())), image: hasImage, italic };
}

/** `https://github.com/ana` → `@ana`; any other text as it is. */
function profileName(text: string): string {
  const match = text.length < 200 ? profile.exec(text.trim()) : undefined;
  return match?.[1] ? `@${match[1]}` : text;
}

function lastSegment(page: string): string {
  return page.slice(page.lastIndexOf('/') + 1);
}

function withoutComments(text: string): string {
  let result = '';
  let at = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', at)) {
    const end = text.indexOf('-->', start);
    result += text.slice(at, start);
    at = end < 0 ? text.length : end + 3;
  }
  return result + text.slice(at);
}

/** What is struck through was the owner once; kept where nothing else stands there. */
function withoutStruck(text: string): string {
  const parts = text.split('~~');
  const kept = parts.filter((_, index) => index % 2 === 0).join(' ');
  return /[\p{L}\p{N}]/u.test(kept) ? kept : parts.join('');
}

/** `_Ana_`, `__PO__` → without; `qa_lead` and `____` stay. */
function withoutUnderscores(text: string): string {
  const match = /^(_{1,3})([^_].*[^_]|[^_])\1$/su.exec(text);
  return match?.[2] ?? text;
}
