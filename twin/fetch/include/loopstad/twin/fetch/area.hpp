// SPDX-License-Identifier: GPL-3.0-or-later
/// What is asked for: a box in RD New, or a municipality within its boundary.
///
///   Result<Area> box = areaOfBox({{112000, 400000}, {113000, 401000}});
///   Result<Area> breda = areaOfMunicipality("Breda", services, http);
///   Result<Area> square = areaAround("Stationsplein, Deventer", 400, services, http);
///
/// Names and addresses are looked up with the national geocoder (PDOK Locatieserver).
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/base/vec.hpp>
#include <loopstad/twin/fetch/http_client.hpp>
#include <loopstad/twin/fetch/services.hpp>
#include <loopstad/twin/polygon.hpp>

#include <string>
#include <vector>

namespace loopstad::twin::fetch {

struct Area {
  std::string text; ///< as it was asked for, and what was found: "around Stationsplein, Deventer, 400 m"
  Box2 box;         ///< RD metres
  std::vector<Polygon> outline = {}; ///< narrower than the box, RD metres; empty: the box is meant
};

/// An Error of usage for a box that is not in the Netherlands.
[[nodiscard]] Result<Area> areaOfBox(const Box2& box_rd);
[[nodiscard]] Result<Area> areaOfMunicipality(const std::string& name, const Services& services,
                                              HttpClient& http);
/// A square of twice the radius, round an address, a street, a place or a postcode.
[[nodiscard]] Result<Area> areaAround(const std::string& place, double radius_m, const Services& services,
                                      HttpClient& http);

/// Whether something of the area lies in the box.
[[nodiscard]] bool touches(const Area& area, const Box2& box);
/// Boxes of equal size that cover the area, none with a side longer than this; those beside the outline are
/// left out.
[[nodiscard]] std::vector<Box2> tilesOf(const Area& area, double longest_m);
/// The area as POLYGON or MULTIPOLYGON, without holes, in millimetres: what the BGT's download service takes.
[[nodiscard]] std::string asWkt(const Area& area);
[[nodiscard]] double area_km2(const Area& area);

} // namespace loopstad::twin::fetch
