// SPDX-License-Identifier: GPL-3.0-or-later
/// Columns of texts, lines, polygons and shells, packed: all content in one array, and where each row ends in
/// it.
///
///   writeTexts(group, "id", {"a", "bcd"});        // id/bytes: "abcd", id/ends: 1, 4
///   const auto again = readTexts(group, "id");
///
/// Packed, because HDF5's variable-length texts are slow by the ten thousand, are not compressed, and a
/// damaged heap of them crashes the library. Reading throws hdf5::Failure where ends do not fit the content.
#pragma once

#include <loopstad/hdf5/file.hpp>
#include <loopstad/twin/polygon.hpp>
#include <loopstad/twin/shell.hpp>

#include <string>
#include <vector>

namespace loopstad::twin::packed {

using Ends = std::vector<std::uint32_t>;

/// Throws when ends fall, or the last one is not size.
void requireEnds(const Ends& ends, std::size_t size, const std::string& name);
/// Where row i begins.
[[nodiscard]] inline std::size_t beginOf(const Ends& ends, std::size_t i) { return i == 0 ? 0 : ends[i - 1]; }

void writeTexts(const hdf5::Handle& parent, const std::string& name, const std::vector<std::string>& texts);
[[nodiscard]] std::vector<std::string> readTexts(const hdf5::Handle& parent, const std::string& name);

void writeLines(const hdf5::Handle& parent, const std::string& name, const std::vector<Line>& lines);
[[nodiscard]] std::vector<Line> readLines(const hdf5::Handle& parent, const std::string& name);

/// A polygon is its outer ring and its holes, in this order.
void writePolygons(const hdf5::Handle& parent, const std::string& name, const std::vector<Polygon>& polygons);
[[nodiscard]] std::vector<Polygon> readPolygons(const hdf5::Handle& parent, const std::string& name);

/// A shell is its surfaces, a surface its rings and its role.
void writeShells(const hdf5::Handle& parent, const std::string& name, const std::vector<Shell>& shells);
[[nodiscard]] std::vector<Shell> readShells(const hdf5::Handle& parent, const std::string& name);

} // namespace loopstad::twin::packed
