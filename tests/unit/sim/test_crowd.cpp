// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/crowd.hpp>

#include <gtest/gtest.h>

#include <array>

namespace loopstad::sim {
namespace {

/// Rows whose columns all differ from row to row.
Crowd fourPeople() {
  Crowd crowd;
  for (std::uint32_t i = 0; i < 4; ++i) {
    const float f = static_cast<float>(i);
    append(crowd, {.position = {static_cast<std::int32_t>(i), 7},
                   .velocity = {f, 1.0F},
                   .facing = {1.0F, f},
                   .way = {f, f},
                   .wish = {f, -f},
                   .remaining_m = 10.0F * f,
                   .straight_m = 5.0F * f,
                   .face = twin::FaceId(i),
                   .radius_m = 0.1F * f,
                   .freeSpeed_mps = 1.0F + f,
                   .timeGap_s = 2.0F + f,
                   .id = AgentId(i),
                   .destination = DestinationId(i),
                   .profile = ProfileId(i),
                   .bornAtStep = i});
  }
  return crowd;
}

TEST(Crowd, ReorderMovesEveryColumn) {
  const Crowd before = fourPeople();
  Crowd crowd = before;
  const std::array<std::uint32_t, 4> order{2, 0, 3, 1};
  Moves moves;
  SpareColumn spare;
  SerialExecutor serial;
  reorder(crowd, order, moves, spare, serial);
  ASSERT_EQ(crowd.size(), 4U);
  for (std::size_t i = 0; i < order.size(); ++i) {
#define LOOPSTAD_EXPECT(type, name) EXPECT_EQ(crowd.name[i], before.name[order[i]]) << #name;
    LOOPSTAD_CROWD_COLUMNS(LOOPSTAD_EXPECT)
#undef LOOPSTAD_EXPECT
  }
}

TEST(Crowd, DropKeepsTheOrderOfTheOthers) {
  Crowd crowd = fourPeople();
  drop(crowd, std::array<std::uint8_t, 4>{1, 0, 1, 0});
  ASSERT_EQ(crowd.size(), 2U);
  const Crowd before = fourPeople();
#define LOOPSTAD_EXPECT(type, name)                                                                          \
  EXPECT_EQ(crowd.name, (std::vector<type>{before.name[1], before.name[3]})) << #name;
  LOOPSTAD_CROWD_COLUMNS(LOOPSTAD_EXPECT)
#undef LOOPSTAD_EXPECT
}

TEST(Crowd, SwapMovingLeavesWhatLasts) {
  Crowd a = fourPeople();
  Moves b;
  b.position.resize(4);
  swapMoving(a, b);
  EXPECT_EQ(a.position[3], Fixed2{});
  EXPECT_EQ(b.position[3], (Fixed2{3, 7}));
  EXPECT_EQ(a.id[3], AgentId(3U));
}

TEST(Crowd, FingerprintSeesEveryColumn) {
  const std::uint64_t before = fingerprint(fourPeople());
  EXPECT_EQ(before, fingerprint(fourPeople()));
#define LOOPSTAD_EXPECT(type, name)                                                                          \
  {                                                                                                          \
    Crowd crowd = fourPeople();                                                                              \
    std::swap(crowd.name[1], crowd.name[2]);                                                                 \
    EXPECT_NE(fingerprint(crowd), before) << #name;                                                          \
  }
  LOOPSTAD_CROWD_COLUMNS(LOOPSTAD_EXPECT)
#undef LOOPSTAD_EXPECT
}

} // namespace
} // namespace loopstad::sim
