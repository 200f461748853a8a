// SPDX-License-Identifier: GPL-3.0-or-later
/// What stands in the street, at its place, kind and size.
#pragma once

#include "shapes.hpp"

#include <loopstad/twin/twin.hpp>

namespace loopstad::viewer {

/// A crown on a stem, as high as the tree; its width follows from that.
void addTrees(Shapes& shapes, const twin::Twin& twin);
/// Lamp posts, benches, bins, as columns.
void addFurniture(Shapes& shapes, const twin::Twin& twin);
/// Fences, walls and hedges as upright strips, and the rails of tracks.
void addLines(Shapes& shapes, const twin::Twin& twin);

} // namespace loopstad::viewer
