// SPDX-License-Identifier: GPL-3.0-or-later
/// Plain geometry: rooms, walls, doors, stairs, exits as GeoJSON, or a walkable area as WKT.
///
///   Result<ReadFacts> facts = readPlainGeoJson(content, reading);   // facts.placed: in RD New
///
/// docs/plain-geometry.md lists the properties. A plan is somebody's own work: a property that cannot be
/// understood is an error with the feature's id, not something to skip.
#pragma once

#include "plan_properties.hpp"
#include "reading.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace loopstad::twin::io {

[[nodiscard]] Result<ReadFacts> readPlainGeoJson(const Content& content, Reading& reading);
[[nodiscard]] Result<ReadFacts> readPlainWkt(const Content& content, Reading& reading);

/// Where the coordinates of a plan belong.
enum class PlanFrame : std::uint8_t { rd, degrees, own };

/// By the numbers, where the file does not say: all in RD New, all degrees in the Netherlands, or the plan's
/// own metres.
[[nodiscard]] PlanFrame guessFrame(const std::vector<PlainFeature>& features);
[[nodiscard]] PlanFrame guessFrame(std::span<const Geometry* const> geometries);
/// Brings a plan into RD New, or leaves it in metres of its own; what was guessed is in the report.
[[nodiscard]] Result<PlanFrame> placePlan(std::vector<PlainFeature>& features, std::optional<PlanFrame> named,
                                          const Content& content, Reading& reading);
/// What the report says of a guess.
[[nodiscard]] const char* assumptionOf(PlanFrame frame);

/// The words for kinds, in the order of PlainFeature::Kind.
[[nodiscard]] std::span<const std::string_view> plainKindNames();
[[nodiscard]] std::optional<PlainFeature::Kind> plainKindNamed(std::string_view word);
/// All but kind, id, source and geometry.
void readPlanProperties(PlanProperties& properties, PlainFeature& feature);
[[nodiscard]] bool shapeFits(const PlainFeature& feature);

} // namespace loopstad::twin::io
