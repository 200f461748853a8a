// SPDX-License-Identifier: GPL-3.0-or-later
/// The published JSON schemas of CityJSON, beside the public data.
///
///   const auto schema = publishedSchema("cityjson.min.schema.json");     // none where it is not here
///   EXPECT_EQ(complaints(*schema, document), "");
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <valijson/schema.hpp>

#include <memory>
#include <string>

namespace loopstad::test {

[[nodiscard]] std::unique_ptr<valijson::Schema> publishedSchema(const char* name);
/// Empty when the document keeps to the schema.
[[nodiscard]] std::string complaints(const valijson::Schema& schema, const nlohmann::json& document);

} // namespace loopstad::test
