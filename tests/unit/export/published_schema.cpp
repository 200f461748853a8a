// SPDX-License-Identifier: GPL-3.0-or-later
#include "published_schema.hpp"

#include <loopstad/base/draft_file.hpp>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <cstdlib>
#include <filesystem>

namespace loopstad::test {
namespace fs = std::filesystem;

using nlohmann::json;
using valijson::adapters::NlohmannJsonAdapter;

std::unique_ptr<valijson::Schema> publishedSchema(const char* name) {
  const char* const folder = std::getenv("LOOPSTAD_SHARED_DATA");
  if (folder == nullptr) return nullptr;
  const auto text = readTextFile(fs::path(folder) / ".." / "reference" / "cityjson-schema" / name);
  if (!text) return nullptr;
  auto schema = std::make_unique<valijson::Schema>();
  valijson::SchemaParser(valijson::SchemaParser::kDraft7)
      .populateSchema(NlohmannJsonAdapter(json::parse(*text)), *schema);
  return schema;
}

std::string complaints(const valijson::Schema& schema, const json& document) {
  valijson::Validator validator;
  valijson::ValidationResults results;
  if (validator.validate(schema, NlohmannJsonAdapter(document), &results)) return {};
  std::string text = "not valid:";
  valijson::ValidationResults::Error error;
  while (results.popError(error)) {
    text += "\n";
    for (const std::string& part : error.context) text += part;
    text += ": " + error.description;
  }
  return text;
}

} // namespace loopstad::test
