// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbering.hpp"
#include "theme.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <string>

namespace loopstad::scenarios::document {
namespace {

/// WCAG 2.1: relative luminance of sRGB.
double luminance(unsigned rgb) {
  const auto linear = [](unsigned channel) {
    const double c = channel / 255.0;
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear((rgb >> 16) & 0xff) + 0.7152 * linear((rgb >> 8) & 0xff) +
         0.0722 * linear(rgb & 0xff);
}

double contrast(unsigned a, unsigned b) {
  const double high = std::max(luminance(a), luminance(b));
  return (high + 0.05) / (std::min(luminance(a), luminance(b)) + 0.05);
}

constexpr double readable = 4.5; // WCAG 2.1, 1.4.3, level AA
constexpr std::array tones{Tone::none, Tone::good, Tone::doubtful, Tone::bad};

TEST(Theme, ContrastIsCountedAsWcagDoes) {
  EXPECT_NEAR(contrast(0x000000, 0xffffff), 21.0, 1e-9);
  EXPECT_NEAR(contrast(0x777777, 0xffffff), 4.48, 0.01); // the standard's own example of just too little
}

TEST(Theme, LettersCanBeReadOnTheirGround) {
  for (const unsigned ground :
       {theme::white, theme::ground, theme::stripe, theme::pairOf(Note::Kind::warning).ground}) {
    EXPECT_GE(contrast(theme::ink, ground), readable) << std::hex << ground;
    EXPECT_GE(contrast(theme::softInk, ground), readable) << std::hex << ground;
    EXPECT_GE(contrast(theme::accent, ground), readable) << std::hex << ground;
  }
  EXPECT_GE(contrast(theme::white, theme::accent), readable);
  EXPECT_GE(contrast(theme::accentOnDark, theme::accent), readable);
  for (const Tone tone : tones)
    EXPECT_GE(contrast(theme::pairOf(tone).ink, theme::pairOf(tone).ground), readable);
}

TEST(Theme, EveryToneHasAShapeOfItsOwn) {
  for (const Tone a : tones)
    for (const Tone b : tones) EXPECT_EQ(a == b, std::string(signOf(a)) == signOf(b));
}

} // namespace
} // namespace loopstad::scenarios::document
