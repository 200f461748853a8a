// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/id.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <type_traits>
#include <unordered_set>
#include <vector>

namespace loopstad {
namespace {

using FaceId = Id<struct FaceTag>;
using AgentId = Id<struct AgentTag>;

static_assert(!std::is_convertible_v<AgentId, FaceId>, "an index of one kind passes for another");
static_assert(!std::is_constructible_v<FaceId, AgentId>, "an index of one kind passes for another");
static_assert(!std::is_convertible_v<std::uint32_t, FaceId>, "a bare number passes for an id");

TEST(Id, NamesNothingByDefault) {
  EXPECT_FALSE(FaceId{});
  EXPECT_EQ(FaceId{}, FaceId::none());
  EXPECT_TRUE(FaceId{0U});
}

TEST(Id, OrdersAndHashesByValue) {
  EXPECT_LT(FaceId{1U}, FaceId{2U});
  const std::unordered_set<FaceId> set{FaceId{3U}, FaceId{3U}, FaceId{4U}};
  EXPECT_EQ(set.size(), 2U);
}

TEST(Id, CountsUp) {
  std::vector<std::size_t> seen;
  for (const FaceId f : ids<FaceId>(3)) seen.push_back(f.index());
  EXPECT_THAT(seen, testing::ElementsAre(0, 1, 2));
}

} // namespace
} // namespace loopstad
