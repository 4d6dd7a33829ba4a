// What is typed in a field of several lines, until it is in the document: kept after a pause, when the field is left,
// or when its owner asks.
#pragma once

#include <QObject>
#include <QString>

class QPlainTextEdit;

namespace meyar::ui {

class TypingPause;

/// Belongs to the field.
class TypedText : public QObject {
    Q_OBJECT
public:
    explicit TypedText(QPlainTextEdit& field);

    /// Shows a text from the document; one being typed that says the same keeps its cursor and its undo.
    void show(const QString& words);
    bool unsaved() const { return m_unsaved; }
    void setSaved();
    void keep();

    /// The height of as many lines as are written, within limits, with the frame.
    int height() const;

signals:
    void keepWanted(); ///< while unsaved()

private:
    QPlainTextEdit& m_field;
    TypingPause* m_pause;
    bool m_unsaved = false;
    bool m_showing = false; ///< show() is at work: not a person's typing
};

} // namespace meyar::ui
