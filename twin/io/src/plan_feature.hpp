// SPDX-License-Identifier: GPL-3.0-or-later
/// One feature of a plan, whatever file it comes from: its properties as docs/plain-geometry.md has them.
///
///   auto plain = planFeature(feature, shapeFromGeoJson(geometry), "hall", content, reading);
///   if (plain && *plain) features.push_back(std::move(**plain));
#pragma once

#include "reading.hpp"
#include "shape.hpp"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace loopstad::twin::io {

/// feature: an object with "properties". Without a shape it is dropped and reported: nothing.
[[nodiscard]] Result<std::optional<PlainFeature>> planFeature(const nlohmann::json& feature,
                                                              std::optional<Shape> shape, std::string id,
                                                              const Content& content, Reading& reading);

} // namespace loopstad::twin::io
