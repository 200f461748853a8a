// SPDX-License-Identifier: GPL-3.0-or-later
// The only unit that knows CGAL: it compiles for a quarter of a minute and needs -frounding-math.
#include "triangulate.hpp"

#include <CGAL/Constrained_Delaunay_triangulation_2.h>
#include <CGAL/Exact_predicates_inexact_constructions_kernel.h>
#include <CGAL/Triangulation_face_base_with_info_2.h>
#include <CGAL/Triangulation_vertex_base_with_info_2.h>

#include <algorithm>
#include <utility>

namespace loopstad::twin::build {
namespace {

using Kernel = CGAL::Exact_predicates_inexact_constructions_kernel;
using VertexBase = CGAL::Triangulation_vertex_base_with_info_2<std::uint32_t, Kernel>;
using FaceBase =
    CGAL::Triangulation_face_base_with_info_2<std::uint32_t, Kernel,
                                              CGAL::Constrained_triangulation_face_base_2<Kernel>>;
using Cdt = CGAL::Constrained_Delaunay_triangulation_2<
    Kernel, CGAL::Triangulation_data_structure_2<VertexBase, FaceBase>, CGAL::No_constraint_intersection_tag>;

/// Interleaves the bits of x and y: points that follow each other in this order lie near each other.
std::uint64_t mortonKey(Fixed2 p) {
  const auto spread = [](std::uint64_t v) {
    v = (v | (v << 16)) & 0x0000ffff0000ffffULL;
    v = (v | (v << 8)) & 0x00ff00ff00ff00ffULL;
    v = (v | (v << 4)) & 0x0f0f0f0f0f0f0f0fULL;
    v = (v | (v << 2)) & 0x3333333333333333ULL;
    return (v | (v << 1)) & 0x5555555555555555ULL;
  };
  const auto offset = [](std::int32_t v) {
    return std::uint64_t{static_cast<std::uint32_t>(v) ^ 0x80000000U};
  };
  return spread(offset(p.x)) | (spread(offset(p.y)) << 1);
}

std::vector<std::uint32_t> nearbyOrder(std::span<const Fixed2> points) {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> keyed(points.size());
  for (std::uint32_t i = 0; i < points.size(); ++i) keyed[i] = {mortonKey(points[i]), i};
  std::ranges::sort(keyed);
  std::vector<std::uint32_t> order(points.size());
  std::ranges::transform(keyed, order.begin(), [](const auto& entry) { return entry.second; });
  return order;
}

/// Numbers the finite faces in the container's order, which depends on the input alone.
std::uint32_t numberFaces(const Cdt& cdt) {
  std::uint32_t count = 0;
  for (const auto face : cdt.all_face_handles()) face->info() = noFace;
  for (const auto face : cdt.finite_face_handles()) face->info() = count++;
  return count;
}

Triangulation asArrays(const Cdt& cdt) {
  Triangulation out;
  const std::uint32_t count = numberFaces(cdt);
  out.faces.reserve(count);
  out.neighbours.reserve(count);
  out.constrained.reserve(count);
  for (const auto face : cdt.finite_face_handles()) {
    out.faces.push_back({face->vertex(0)->info(), face->vertex(1)->info(), face->vertex(2)->info()});
    // CGAL names an edge by the corner opposite to it: edge e lies opposite corner (e + 2) % 3.
    out.neighbours.push_back(
        {face->neighbor(2)->info(), face->neighbor(0)->info(), face->neighbor(1)->info()});
    out.constrained.push_back({face->is_constrained(2), face->is_constrained(0), face->is_constrained(1)});
  }
  return out;
}

} // namespace

Triangulation triangulate(std::span<const Fixed2> points,
                          std::span<const std::array<std::uint32_t, 2>> segments) {
  Cdt cdt;
  std::vector<Cdt::Vertex_handle> handles(points.size());
  Cdt::Face_handle hint;
  for (const std::uint32_t i : nearbyOrder(points)) {
    const auto vertex = cdt.insert(Kernel::Point_2(points[i].x, points[i].y), hint);
    vertex->info() = i;
    handles[i] = vertex;
    hint = vertex->face();
  }
  std::size_t leftOut = 0;
  for (const auto& [a, b] : segments) {
    try {
      cdt.insert_constraint(handles[a], handles[b]);
    } catch (const Cdt::Intersection_of_constraints_exception&) {
      ++leftOut;
    }
  }
  Triangulation out = asArrays(cdt);
  out.leftOut = leftOut;
  return out;
}

} // namespace loopstad::twin::build
