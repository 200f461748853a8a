// SPDX-License-Identifier: GPL-3.0-or-later
#include "voronoi_neighbours.hpp"

#include <boost/polygon/voronoi.hpp>

namespace loopstad::sim {

std::vector<std::vector<std::uint32_t>> voronoiNeighbours(std::span<const Fixed2> points) {
  boost::polygon::voronoi_builder<std::int32_t> builder; // decides in whole units, without rounding
  for (const Fixed2 p : points) builder.insert_point(p.x, p.y);
  boost::polygon::voronoi_diagram<double> diagram;
  builder.construct(&diagram);
  std::vector<std::vector<std::uint32_t>> neighbours(points.size());
  for (const auto& edge : diagram.edges())
    neighbours[edge.cell()->source_index()].push_back(
        static_cast<std::uint32_t>(edge.twin()->cell()->source_index()));
  return neighbours;
}

} // namespace loopstad::sim
