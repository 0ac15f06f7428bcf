import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { brotliCompressSync, constants } from 'node:zlib';
const { options } = await loadConfigFile(process.cwd() + '/rollup.config.mjs');
const conf = options[2];
const size = (f) => brotliCompressSync(f.code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
// several spellings of hashes: median
function median(code, n = 9) {
  const names = [...new Set(code.match(/-[0-9a-f]{6}\.js/g) ?? [])];
  const xs = [];
  for (let i = 0; i < n; i++) {
    let c = code;
    for (const nm of names) { const h = '-' + [...Array(6)].map(() => '0123456789abcdef'[Math.floor(rand() * 16)]).join('') + '.js'; c = c.replaceAll(nm, h); }
    xs.push(size({ code: c }));
  }
  return xs.sort((a, b) => a - b)[n >> 1];
}
let seed = 1; const rand = () => { seed = (seed * 16807) % 2147483647; return seed / 2147483647; };
export async function run(name, subs = [], pluginsMod = (p) => p) {
  seed = 1;
  let plugins = conf.plugins.filter((p) => !/license/.test(p.name));
  plugins.unshift({ name: 'exp', transform(code, id) { let c = code; for (const [re, from, to] of subs) if (re.test(id)) { const n = c.replace(from, to); if (n === c) console.log('no change', re, String(from).slice(0, 60)); c = n; } return c === code ? null : { code: c, map: null }; } });
  plugins = pluginsMod(plugins);
  const b = await rollup({ ...conf, plugins, onLog() {} });
  const o = Array.isArray(conf.output) ? conf.output[0] : conf.output;
  const { output } = await b.generate({ ...o, sourcemap: false });
  const e = output.find((f) => f.fileName === 'embed.js'), s = output.find((f) => /^chunks\/salary-chart-[0-9a-f]{6}\.js/.test(f.fileName));
  const em = median(e.code), sm = size(s);
  console.log(name.padEnd(30), em, sm, em + sm);
}
