#include "loop.h"

namespace floor_rows {

Loop makeLoop(const std::string& name) {
  for (const auto& group :
       {smallOperators(), notebookRows(), trainingRows(), transformerRows(),
        largeOperators(), arrayRows(), callbackRows()}) {
    for (const Row& row : group) {
      if (row.name == name) {
        return row.make();
      }
    }
  }
  return {};
}

}  // namespace floor_rows
