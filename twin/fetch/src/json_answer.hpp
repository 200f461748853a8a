// SPDX-License-Identifier: GPL-3.0-or-later
/// JSON as services answer it, and clear words where it is not what their documentation says.
///
///   Result<Json> json = jsonIn(url, body);
///   const Json* docs = member(*json, "/response/docs");
///   if (docs == nullptr || !docs->is_array()) return unexpected(url, "response.docs");
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/base/vec.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>

namespace loopstad::twin::fetch {

using Json = nlohmann::json;

/// Pages and reports of trouble that come with status 200 are errors here, and so is what nests deeper than
/// 100: it would overflow the stack of whoever writes it again.
[[nodiscard]] Result<Json> jsonIn(const std::string& url, const std::string& body);

/// What stands at a JSON pointer (RFC 6901); nothing when it is not there.
[[nodiscard]] const Json* member(const Json& json, const std::string& pointer);
/// A text or number at a key, as text; empty when it is not there or something else.
[[nodiscard]] std::string textAt(const Json& json, const std::string& key);
/// A number at a key, also one that is written as text; 0 when it is not there.
[[nodiscard]] double numberAt(const Json& json, const std::string& key);
/// The same for what is counted: 0 for what cannot be a count.
[[nodiscard]] std::uintmax_t countAt(const Json& json, const std::string& key);

/// As text, of whatever came over the wire: what is no UTF-8 is replaced.
[[nodiscard]] std::string asText(const Json& json);

/// The answer lacks something that the documentation promises.
[[nodiscard]] Error unexpected(const std::string& url, const std::string& what);

/// Of all coordinates of a GeoJSON geometry; empty when there are none.
[[nodiscard]] Box2 boundsOfGeoJson(const Json& geometry);

} // namespace loopstad::twin::fetch
