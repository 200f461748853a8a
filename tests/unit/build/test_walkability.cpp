// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/twin/build/walkability.hpp>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>

namespace loopstad::twin::build {
namespace {

TEST(Walkability, TheFirstRuleThatFitsDecides) {
  Walkability table = defaultWalkability();
  EXPECT_EQ(classify(table, "wegdeel", "fietspad", "").access, Access::conditional);
  table.rules.insert(table.rules.begin(),
                     {"wegdeel", "fietspad", "", GroundKind::cyclePath, Access::never, 1.0F, 1.0F, true});
  EXPECT_EQ(classify(table, "wegdeel", "fietspad", "").access, Access::never);
}

TEST(Walkability, TheSurfaceAddsItsOwnFactor) {
  const Walkability table = defaultWalkability();
  const SurfaceClass paved = classify(table, "wegdeel", "voetpad", "open verharding");
  const SurfaceClass soft = classify(table, "wegdeel", "voetpad", "onverhard");
  EXPECT_FLOAT_EQ(paved.speedFactor, 1.0F);
  EXPECT_LT(soft.speedFactor, paved.speedFactor);
  EXPECT_GT(soft.costFactor, paved.costFactor);
  EXPECT_TRUE(paved.wheelchair);
  EXPECT_FALSE(soft.wheelchair);
  EXPECT_EQ(soft.surface, "onverhard");
}

TEST(Walkability, WhatNoRuleKnowsIsClosedAndUnknown) {
  const SurfaceClass row = classify(defaultWalkability(), "maandeel", "krater", "");
  EXPECT_EQ(row.kind, GroundKind::unknown);
  EXPECT_EQ(row.access, Access::never);
  EXPECT_EQ(row.layer, "maandeel");
}

TEST(Walkability, EveryFactorIsWhatTheMeshAllows) {
  for (const WalkabilityRule& rule : defaultWalkability().rules) {
    EXPECT_GT(rule.speedFactor, 0.0F);
    EXPECT_LE(rule.speedFactor, 1.0F);
    EXPECT_GE(rule.costFactor, 1.0F);
  }
}

std::string orAny(const std::string& text) { return text.empty() ? "any" : text; }

TEST(Walkability, ThePageShowsEveryRuleAsItIs) {
  std::ifstream file(LOOPSTAD_WALKABILITY_PAGE);
  ASSERT_TRUE(file) << LOOPSTAD_WALKABILITY_PAGE;
  std::stringstream page;
  page << file.rdbuf();
  const std::string text = page.str();
  std::size_t from = 0; // rows stand in the order in which they are asked
  for (const WalkabilityRule& r : defaultWalkability().rules) {
    const std::string row = fmt::format("| {} | {} | {} | {} | {} | {:g} | {:g} | {} |", r.layer,
                                        orAny(r.function), orAny(r.surface), name(r.kind), name(r.access),
                                        r.speedFactor, r.costFactor, r.wheelchair ? "yes" : "no");
    const std::size_t at = text.find(row, from);
    EXPECT_NE(at, std::string::npos) << "missing or out of order in docs/walkability.md: " << row;
    if (at != std::string::npos) from = at;
  }
  for (const SurfaceFactor& f : defaultWalkability().factors) {
    const std::string row = fmt::format("| {} | {:g} | {:g} | {} |", f.surface, f.speedFactor, f.costFactor,
                                        f.wheelchair ? "as before" : "no");
    EXPECT_NE(text.find(row), std::string::npos) << "missing in docs/walkability.md: " << row;
  }
}

} // namespace
} // namespace loopstad::twin::build
