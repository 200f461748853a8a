// SPDX-License-Identifier: GPL-3.0-or-later
#include "noding.hpp"
#include "triangulate.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace loopstad::twin::build {
namespace {

Piece box(double x0, double y0, double x1, double y1) {
  Piece piece;
  piece.rings = {{snapped({x0, y0}), snapped({x1, y0}), snapped({x1, y1}), snapped({x0, y1})}};
  return piece;
}

bool has(const Arrangement& net, Vec2 p) {
  return std::ranges::find(net.vertices, snapped(p)) != net.vertices.end();
}

/// Segments that end in each vertex by the piece that uses them; even everywhere when every ring is closed.
bool ringsAreClosed(const Arrangement& net, std::uint32_t piece) {
  std::vector<std::size_t> ends(net.vertices.size(), 0);
  for (std::size_t s = 0; s < net.segments.size(); ++s)
    for (const std::uint32_t use : net.usesOf(s))
      if (use == piece)
        for (const std::uint32_t v : net.segments[s]) ++ends[v];
  return std::ranges::all_of(ends, [](std::size_t count) { return count % 2 == 0; });
}

TEST(Noding, CrossingsBecomeVerticesOfBothLines) {
  const std::vector<Piece> pieces{box(0, 0, 4, 4), box(2, 2, 6, 6)};
  const Arrangement net = node(pieces, touching_m);
  EXPECT_EQ(net.vertices.size(), 10U);
  EXPECT_EQ(net.segments.size(), 12U);
  EXPECT_TRUE(has(net, {4, 2}));
  EXPECT_TRUE(has(net, {2, 4}));
}

TEST(Noding, ASharedBoundaryIsOneSegmentWithTwoUses) {
  const std::vector<Piece> pieces{box(0, 0, 4, 4), box(4, 0, 8, 4)};
  const Arrangement net = node(pieces, touching_m);
  EXPECT_EQ(net.segments.size(), 7U);
  const auto shared = std::ranges::count_if(net.segments, [&](const SegmentEnds& ends) {
    return net.usesOf(net.find(ends[0], ends[1])).size() == 2;
  });
  EXPECT_EQ(shared, 1);
}

TEST(Noding, AVertexWithinAMillimetreOfALineBecomesPartOfIt) {
  // The corner of the second box lies 1 mm off the side of the first.
  const std::vector<Piece> pieces{box(0, 0, 4, 4), box(4.001, 1, 8, 3)};
  const Arrangement net = node(pieces, touching_m);
  for (std::uint32_t piece = 0; piece < 2; ++piece) EXPECT_TRUE(ringsAreClosed(net, piece));
  EXPECT_EQ(net.vertices.size(), 8U);
  const auto shared = std::ranges::count_if(net.segments, [&](const SegmentEnds& ends) {
    return net.usesOf(net.find(ends[0], ends[1])).size() == 2;
  });
  EXPECT_EQ(shared, 1); // the whole west side of the second box
}

TEST(Noding, LinesThatLieOnEachOtherAreCutAtEachOthersEnds) {
  const std::vector<Piece> pieces{box(0, 0, 10, 4), box(2, 4, 6, 8)};
  const Arrangement net = node(pieces, touching_m);
  EXPECT_EQ(net.vertices.size(), 8U);
  EXPECT_EQ(net.segments.size(), 9U);
}

TEST(Noding, LongLinesOverManyCellsAreFound) {
  std::vector<Piece> pieces{box(-4000, 0, 4000, 1)};
  for (int i = -39; i < 40; ++i) pieces.push_back(box(i * 100.0, -300, i * 100.0 + 1, 300));
  const Arrangement net = node(pieces, touching_m);
  EXPECT_EQ(net.vertices.size(), 4U + 79U * 8U);
}

TEST(Triangulate, FacesFillTheHullAndKnowTheirNeighbours) {
  const std::vector<Fixed2> points{toFixed(Vec2{0, 0}), toFixed(Vec2{4, 0}), toFixed(Vec2{4, 3}),
                                   toFixed(Vec2{0, 3})};
  const std::vector<std::array<std::uint32_t, 2>> diagonal{{0, 2}};
  const Triangulation t = triangulate(points, diagonal);
  ASSERT_EQ(t.faces.size(), 2U);
  EXPECT_EQ(t.leftOut, 0U);
  for (std::size_t f = 0; f < 2; ++f)
    for (std::size_t e = 0; e < 3; ++e) {
      const bool inner = t.neighbours[f][e] != noFace;
      EXPECT_EQ(t.constrained[f][e], inner); // the diagonal is the only inner edge
      if (inner) {
        EXPECT_EQ(t.neighbours[f][e], 1 - f);
      }
    }
}

TEST(Triangulate, ASegmentThatCrossesAnotherIsLeftOutAndCounted) {
  const std::vector<Fixed2> points{toFixed(Vec2{0, 0}), toFixed(Vec2{4, 0}), toFixed(Vec2{4, 3}),
                                   toFixed(Vec2{0, 3})};
  const std::vector<std::array<std::uint32_t, 2>> both{{0, 2}, {1, 3}};
  EXPECT_EQ(triangulate(points, both).leftOut, 1U);
}

} // namespace
} // namespace loopstad::twin::build
