// SPDX-License-Identifier: GPL-3.0-or-later
/// The one look of both writers: colours (sRGB, 0xrrggbb) and the family of letters.
///
/// Inks hold 4.5 to 1 against their ground (WCAG 2.1, 1.4.3); a test counts it.
#pragma once

#include <loopstad/scenarios/document.hpp>

namespace loopstad::scenarios::document::theme {

/// Letters made for figures in tables and small sizes; free (SIL Open Font License), package fonts-inter.
inline constexpr const char* letters = "Inter";
inline constexpr const char* codeLetters = "DejaVu Sans Mono";

inline constexpr unsigned white = 0xffffff;
inline constexpr unsigned ink = 0x1d2733;
inline constexpr unsigned softInk = 0x566270;
inline constexpr unsigned accent = 0x12506b;
inline constexpr unsigned accentOnDark = 0xbfe0ee;
inline constexpr unsigned hairline = 0xd5dbe1;
inline constexpr unsigned ground = 0xeef3f6; ///< of notes and key figures
inline constexpr unsigned stripe = 0xf6f8fa; ///< of every other row

struct Pair {
  unsigned ink = 0;
  unsigned ground = 0;
};

constexpr Pair pairOf(Tone tone) {
  switch (tone) {
  case Tone::good:
    return {0x14532d, 0xdcf0e1};
  case Tone::doubtful:
    return {0x6b4200, 0xfdeac6};
  case Tone::bad:
    return {0x8c1717, 0xfadcd8};
  case Tone::none:
    break;
  }
  return {ink, white};
}

struct NotePair {
  unsigned bar = 0;
  unsigned ground = 0;
};
constexpr NotePair pairOf(Note::Kind kind) {
  return kind == Note::Kind::warning ? NotePair{0xb45309, 0xfdf3e1} : NotePair{accent, ground};
}

} // namespace loopstad::scenarios::document::theme
