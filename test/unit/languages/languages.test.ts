import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, defaultConfig } from '../../../src/core';

/** Each item with who owns it; `x` where it is done. */
function owners(file: string, text: string): readonly string[] {
  const { document, owners } = analyze(file, text, defaultConfig, undefined);
  return document.items.map((item) => {
    const names = owners.get(item)?.parties.map((party) => party.text + (party.role ? `/${party.role}` : '')) ?? [];
    return `${item.closed ? 'x ' : ''}${item.title.value}${names.length > 0 ? ` < ${names.join(', ')}` : ''}`;
  });
}

/** What people call things in the languages they work in. */
const files: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    'a German table in capitals and without umlauts',
    '# B\n\n| NR. | MASSNAHME | ZUSTAENDIG | ZUSTAND |\n|---|---|---|---|\n| 1 | Segel flicken | Ute Kern | veroeffentlicht |\n| 2 | Mast stellen | noch zu klären | Offen |\n',
    ['x Segel flicken < Ute Kern', 'Mast stellen'],
  ],
  [
    'a Turkish table in capitals',
    '# B\n\n| GÖREV | SORUMLULAR | DURUM |\n|---|---|---|\n| Direği dik | Ela Tan | YAPILDI |\n| Yelkeni yama | henüz atanmadı | YAPILACAK |\n',
    ['x Direği dik < Ela Tan', 'Yelkeni yama'],
  ],
  [
    'a Polish table without its letters',
    '# B\n\n| Zgloszenie | Wlasciciel |\n|---|---|\n| Postawić maszt | Ola Bąk |\n| Załatać żagiel | nie przypisano |\n',
    ['Postawić maszt < Ola Bąk', 'Załatać żagiel'],
  ],
  [
    'what rows come to',
    '# B\n\n| 任务 | 负责人 |\n|---|---|\n| 缝好船帆 | 王一 |\n| 合计 | |\n\n| Задача | Ответственный |\n|---|---|\n| Покрасить лодку | Юля |\n| Итого: 1 | |\n',
    ['缝好船帆 < 王一', 'Покрасить лодку < Юля'],
  ],
  [
    'owners behind wide signs',
    '# 计划\n\n- 缝好船帆，负责人：王一\n- 竖起桅杆 — 负责人：李二\n- 刷船底【责任人：赵三】\n- 买绳子 [指派给：钱四]\n- 修理船舱，包括：门\n- 做锚 — 优先级：高，负责人：孙五\n',
    ['缝好船帆 < 王一', '竖起桅杆 < 李二', '刷船底 < 赵三', '买绳子 < 钱四', '修理船舱，包括：门', '做锚 < 孙五'],
  ],
  [
    'who does it, and abbreviated',
    '# B\n\n## Hacer la vela\n\nResp.: Eva Gil\n\n## Mast stellen\n\n- **Verantw.:** Ute Kern\n\n## Покрасить лодку\n\nОтв.: Юля\n',
    ['Hacer la vela < Eva Gil', 'Mast stellen < Ute Kern', 'Покрасить лодку < Юля'],
  ],
  [
    'states with the day they were reached',
    '# B\n\n## Mast\n\nStatus: Abgeschlossen am 3.2.2025\n\n## Voile\n\nStatut : réalisée\n\n## 帆\n\n状态：已取消\n\n## Remos\n\nEstado: en producción\n',
    ['x Mast', 'x Voile', 'x 帆', 'x Remos'],
  ],
  [
    'groups in capitals, by time and by version',
    '# B\n\n## ENERO 2026\n\n- Coser la vela\n\n## T2 2026\n\n- Pintar el casco\n\n## MEILENSTEIN 3: BETA\n\n- Mast stellen\n\n## T4: Buy rope\n\nFor the bell.\n',
    ['Coser la vela', 'Pintar el casco', 'Mast stellen', 'Buy rope'],
  ],
  [
    'what is said about the work',
    '# B\n\n## Aufgaben\n\n- Mast stellen\n\n## Begriffe\n\n- Bug: vorn am Schiff\n\n## Parties prenantes\n\n- Le port\n\n## 術語表\n\n- 龍骨\n\n## Завершённые задачи\n\n- Доски\n\n## 已完成的任务\n\n- 船帆\n',
    ['Mast stellen', 'x Доски', 'x 船帆'],
  ],
  [
    'an owner in bold behind a title, by an abbreviation, and for people of every gender',
    '# B\n\n- Mast stellen **Verantwortlich:** Ute Kern\n- **Segel flicken** **Zuständig**: Ole\n- Coser la vela — Resp.: Eva Gil\n- Ruder bauen (Bearbeiter:in: Jan)\n- Anker putzen (Verantwortliche(r): Lea)\n\n## Anker\n\n**Ansprechpartner:in:** Kai\n',
    [
      'Mast stellen < Ute Kern',
      'Segel flicken < Ole',
      'Coser la vela < Eva Gil',
      'Ruder bauen < Jan',
      'Anker putzen < Lea',
      'Anker < Kai',
    ],
  ],
  [
    'what takes how long and until when, with nothing else beside it',
    '# B\n\n| Tarea | Fecha límite |\n|---|---|\n| Coser la vela | 2030-05-01 |\n\n## B\n\n| Aufgabe | Bemerkung |\n|---|---|\n| Mast stellen | bei Flut |\n\n## C\n\n| Data | Versão | Descrição | Autor |\n|---|---|---|---|\n| 2030-05-01 | 1.0 | Primeira versão | Ana |\n',
    ['Coser la vela', 'Mast stellen'],
  ],
  [
    'what has an owner, a text or a priority and is no work',
    '# B\n\n| Tarea | Duración |\n|---|---|\n| Coser la vela | 3 d |\n\n## R\n\n| Ryzyko | Wpływ | Mitygacja | Odpowiedzialny | Status |\n|---|---|---|---|---|\n| Burza | duży | Czekać | Ola | Otwarte |\n\n## W\n\n| Термин | Описание |\n|---|---|\n| Киль | Снизу |\n\n## K\n\n| カテゴリ | 優先度 |\n|---|---|\n| 船体 | 高 |\n',
    ['Coser la vela'],
  ],
  [
    'what each slice waits for, and nothing else beside it',
    '# B\n\n| Corte | Descripción | Bloqueado por |\n|---|---|---|\n| C-1 | Coser la vela | El viento |\n\n## T\n\n| Fatia | Descrição | Aguarda |\n|---|---|---|\n| F-1 | Pintar o casco | Tinta |\n\n## S\n\n| Schnitt | Beschreibung | Wartet auf |\n|---|---|---|\n| S-1 | Mast stellen | Holz |\n',
    ['Coser la vela', 'Pintar o casco', 'Mast stellen'],
  ],
  [
    'what is done, and what is said about it, in Japanese',
    '# 計画\n\n## 現在の状態\n\n### 完成機能\n- 帆を張る\n\n## 帆のガイドライン\n\n### 布\n- 白い布\n\n## 学習リソース\n\n### 帆に必要な知識\n- 風の本\n',
    ['x 帆を張る'],
  ],
  [
    'resources in the plural, of which the team is one, and owns nothing',
    '# Plano\n\n## Recursos Necessários\n\n### Estaleiro\n- [ ] Montar a doca\n\n### Equipe\n- Marinheiros\n- Product Manager\n\n## Ressources nécessaires\n\n### Équipe\n- Matelots\n',
    ['Montar a doca'],
  ],
  [
    'logs, consequences and what is decided',
    '# Б\n\n## Паруса\n\n- [ ] Сшить парус\n\nПрактические следствия:\n- Ветер рвёт холст\n\n## Журнал\n\n- 2030-05-01 — поход начат\n\n## 已决策（记录）\n\n- 不要红色的帆\n',
    ['Сшить парус'],
  ],
  [
    'how a file is kept in German, how sprints go in Korean, and what it is made with',
    '# B\n\n## So wird die Liste gepflegt\n\n- Nummern bleiben\n\n## 스프린트 운영 방식\n\n### 7일\n\n- 매일 모임\n\n## 개발 도구\n\n- 망치\n\n## 開発ツール\n\n- 金槌\n\n## Offen\n\n- Mast stellen\n',
    ['Mast stellen'],
  ],
  [
    'a table of epics, and what is critical, in other languages',
    '# B\n\n## Épicas\n\n| Épica | Nombre | Historias |\n|---|---|---|\n| E1 | Coser la vela | H1, H2 |\n\n## Caminho crítico\n\n- Primeiro o casco\n\n## Критический путь\n\n- Сначала киль\n',
    ['Coser la vela'],
  ],
  [
    'columns of a board',
    '# B\n\n| Zaplanowane | W realizacji | Wykonane |\n|---|---|---|\n| Maszt | Żagiel | Kil |\n',
    ['Maszt', 'Żagiel', 'x Kil'],
  ],
];

for (const [name, text, expected] of files) test(name, () => assert.deepEqual(owners('backlog.md', text), expected));

test('keys of YAML in other languages', () => {
  const text =
    'items:\n  - Arbeitspaket: Mast stellen\n    zustaendigePerson: Ute Kern\n  - 工单: 缝船帆\n    执行团队: 帆组\n  - суть: Доски\n    ответственныйИсполнитель: Юля\n';
  assert.deepEqual(owners('backlog.yaml', text), ['Mast stellen < Ute Kern', '缝船帆 < 帆组', 'Доски < Юля']);
});

test('states as keys of YAML in other languages', () => {
  const text = 'planlanan:\n  - Direği dik\n  - Yelkeni yama\nyapıldı:\n  - Güverteyi ov\n';
  assert.deepEqual(owners('backlog.yaml', text), ['Direği dik', 'Yelkeni yama', 'x Güverteyi ov']);
});
