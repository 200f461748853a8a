// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_style.hpp"

#include "theme.hpp"

#include <fmt/format.h>

namespace loopstad::scenarios::document {
namespace {

std::string colours() {
  using namespace theme;
  std::string text = fmt::format(
      ":root {{ --ink: #{:06x}; --soft: #{:06x}; --accent: #{:06x}; --on-dark: #{:06x}; --line: #{:06x};\n"
      "  --ground: #{:06x}; --stripe: #{:06x}; --letters: {}, \"Segoe UI\", \"Helvetica Neue\", Arial, "
      "sans-serif; }}\n",
      ink, softInk, accent, accentOnDark, hairline, ground, stripe, letters);
  for (const auto& [name, tone] :
       {std::pair{"good", Tone::good}, {"doubtful", Tone::doubtful}, {"bad", Tone::bad}})
    text +=
        fmt::format(".{0} {{ color: #{1:06x}; background: #{2:06x}; }}\n.key.{0} {{ border-left: 5px solid "
                    "#{1:06x}; }}\n.key.{0} .sign {{ color: #{1:06x}; }}\n",
                    name, pairOf(tone).ink, pairOf(tone).ground);
  for (const auto& [name, kind] : {std::pair{"note", Note::Kind::note}, {"warning", Note::Kind::warning}})
    text += fmt::format(".{} {{ border-left: 4px solid #{:06x}; background: #{:06x}; }}\n", name,
                        pairOf(kind).bar, pairOf(kind).ground);
  return text;
}

constexpr const char* layout = R"css(
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body { margin: 0; color: var(--ink); background: #fff; font: 16px/1.55 var(--letters);
  font-feature-settings: "calt", "case"; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
a { color: var(--accent); text-underline-offset: 2px; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 8px; top: 8px; background: #fff; padding: 8px; }
.cover { background: var(--accent); color: #fff; padding: 56px max(24px, calc(50vw - 590px)) 48px; }
.cover .kicker { color: var(--on-dark); font-weight: 600; letter-spacing: .04em; margin: 0 0 14px; }
.cover h1 { font-size: clamp(30px, 4.4vw, 46px); line-height: 1.12; letter-spacing: -.02em; margin: 0; max-width: 22em; }
.cover .subtitle { font-size: 20px; margin: 12px 0 0; color: var(--on-dark); max-width: 44em; }
.cover .badge { display: inline-block; margin: 22px 0 0; padding: 4px 12px; border-radius: 3px; background: #fff;
  color: #8c1717; font-weight: 650; }
.cover dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(180px, max-content)); gap: 14px 44px; margin: 30px 0 0; }
.cover dt { color: var(--on-dark); font-size: 13px; }
.cover dd { margin: 2px 0 0; overflow-wrap: anywhere; }
.cover .picture { display: block; margin: 34px 0 0; background: #fff; border-radius: 4px; max-width: min(100%, 900px); }
.sheet { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 64px; max-width: 1228px; margin: 0 auto; padding: 24px; }
@media (min-width: 1000px) {
  .sheet { grid-template-columns: 232px minmax(0, 1fr); }
  .contents { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow: auto; padding: 24px 0; }
}
.contents { font-size: 14px; line-height: 1.35; }
.contents p { font-weight: 650; margin: 0 0 10px; }
.contents ol { list-style: none; margin: 0; padding: 0; }
.contents li { margin: 0 0 7px; }
.contents ol ol { margin: 6px 0 0 26px; }
.contents a { display: flex; gap: 8px; color: inherit; text-decoration: none; }
.contents a:hover { color: var(--accent); text-decoration: underline; }
.contents .number { min-width: 18px; color: var(--soft); font-variant-numeric: tabular-nums; }
main { max-width: 900px; padding-bottom: 40px; }
h2, h3, h4 { line-height: 1.2; letter-spacing: -.012em; break-after: avoid; scroll-margin-top: 16px; }
h2 { font-size: 29px; margin: 64px 0 18px; padding-top: 18px; border-top: 3px solid var(--accent); color: var(--accent); }
main > h2:first-child { margin-top: 24px; }
h3 { font-size: 20px; margin: 38px 0 10px; }
h4 { font-size: 16px; margin: 26px 0 6px; }
h2 .number, h3 .number, h4 .number { font-weight: 400; margin-right: .5em; color: var(--soft); }
p, ul, ol { margin: 0 0 14px; }
p, li, .note, .warning, figcaption, .table-note { max-width: 46em; }
.lead { font-size: 19px; line-height: 1.5; }
.small, .table-note { font-size: 14px; color: var(--soft); }
.formula { font-style: italic; padding: 6px 0 6px 24px; }
code { font: .88em/1.4 "DejaVu Sans Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin: 22px 0 8px; }
table { border-collapse: collapse; width: 100%; font-size: 14.5px; line-height: 1.4; font-variant-numeric: tabular-nums; }
table.compact { font-size: 13px; }
caption, figcaption { text-align: left; font-size: 14px; line-height: 1.45; color: var(--soft); padding: 0 0 8px; }
caption strong, figcaption strong { color: var(--ink); }
th, td { padding: 7px 10px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { font-weight: 650; vertical-align: bottom; border-bottom: 2px solid var(--accent); }
thead .unit { display: block; font-weight: 400; color: var(--soft); }
tbody th { font-weight: 550; }
th.band { background: var(--ground); font-weight: 650; }
.right { text-align: right; } .centre { text-align: center; }
.sign { margin-right: .45em; font-size: .85em; }
figure { margin: 24px 0 26px; break-inside: avoid; }
figcaption { padding: 8px 0 0; }
.pictures { display: flex; flex-wrap: wrap; gap: 12px 2%; align-items: flex-start; }
.picture { max-width: 100%; height: auto; }
.picture svg { display: block; width: 100%; height: auto; }
.pictures > :not(:only-child) { max-width: 49%; }
.note, .warning { padding: 14px 18px 4px; margin: 22px 0; border-radius: 0 3px 3px 0; break-inside: avoid; }
.note p, .warning p { margin: 0 0 10px; }
.note .title, .warning .title { font-weight: 650; }
.keys { display: grid; grid-template-columns: repeat(auto-fit, minmax(215px, 1fr)); gap: 12px; margin: 22px 0; }
.keys .key { padding: 14px 16px; background: var(--ground); color: var(--ink); border-radius: 3px; break-inside: avoid; }
.key dt { font-size: 14px; color: var(--soft); }
.key dd { margin: 0; }
.key .value .sign { font-size: .7em; vertical-align: .12em; }
.key .value { font-size: 26px; line-height: 1.25; font-weight: 650; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
.key .unit { font-size: 15px; font-weight: 450; letter-spacing: 0; }
.key .detail { font-size: 13px; line-height: 1.4; color: var(--soft); margin-top: 2px; }
.page-end { border-top: 1px solid var(--line); color: var(--soft); font-size: 13px; padding: 18px 24px 40px; text-align: center; overflow-wrap: anywhere; }
@media (max-width: 640px) { .pictures > * { width: 100% !important; max-width: 100% !important; } .cover { padding: 32px 20px; } }
@media print {
  @page { size: A4; margin: 18mm 17mm; }
  body { font-size: 10pt; } .sheet { display: block; padding: 0; max-width: none; } main { max-width: none; }
  .cover { padding: 24pt; } .skip { display: none; } .contents { break-after: page; padding-top: 18pt; font-size: 10pt; }
  h2 { break-before: page; margin-top: 0; font-size: 18pt; } h3 { font-size: 13pt; } table { font-size: 8.6pt; }
  .page-break { break-after: page; } thead { display: table-header-group; } tr, figure { break-inside: avoid; } .scroll { overflow: visible; }
}
)css";

} // namespace

std::string styleSheet() { return colours() + layout; }

} // namespace loopstad::scenarios::document
